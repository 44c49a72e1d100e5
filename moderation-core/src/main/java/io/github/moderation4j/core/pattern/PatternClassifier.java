package io.github.moderation4j.core.pattern;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds structured matter: personal data with verified check digits, links and floods.
 *
 * <p>Gives one signal per kind of matter, with every spot as evidence; {@link Evidence#source()}
 * names the kind, such as {@code iban} or {@code phishing-domain}. Immutable and thread-safe;
 * linear in the text.
 */
public final class PatternClassifier implements Classifier {
  private static final String VERSION = "1";

  private final Cues cues;
  private final List<Finder> finders;
  private final String fingerprint;

  private PatternClassifier(Tables tables) {
    cues = Cues.of(tables);
    finders = finders(tables);
    fingerprint = VERSION + "-" + tables.fingerprint();
  }

  /**
   * The classifier with all built-in kinds of matter.
   *
   * @return a new classifier
   */
  public static PatternClassifier create() {
    return new PatternClassifier(new Tables());
  }

  /** The finders in the order in which they claim their parts of a text: the surest first. */
  private static List<Finder> finders(Tables tables) {
    Domains domains = new Domains(tables);
    return List.of(
        new ShoutingFinder(),
        new SecretFinder(tables),
        new MailFinder(domains),
        new SpacedMailFinder(),
        new LinkFinder(domains),
        new WalletFinder(),
        new IbanFinder(tables),
        new CardFinder(),
        new SsnFinder(),
        new NationalIdFinder(),
        new IpFinder(),
        new PhoneFinder(tables),
        new SpelledPhoneFinder(),
        new DisguisedMailFinder(domains),
        new StreetFinder(),
        new HandleFinder(),
        new SignFloodFinder(),
        new WordFloodFinder(),
        new LineFloodFinder(),
        new EmojiFloodFinder(),
        new CrowdFinder(),
        new DoxxingFinder(),
        new WordingFinder());
  }

  @Override
  public String id() {
    return "pattern";
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Set<Category> categories() {
    return Arrays.stream(Matter.values())
        .map(Matter::category)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    Page page = new Page(text.normalized(), cues);
    Finds finds = new Finds();
    for (Finder finder : finders) {
      finder.find(page, finds);
    }
    return finds.all().isEmpty() ? List.of() : signals(page, finds);
  }

  private static List<Signal> signals(Page page, Finds finds) {
    Map<Matter, List<Find>> byMatter = new EnumMap<>(Matter.class);
    for (Find find : finds.all()) {
      if (find.score() > 0) {
        byMatter.computeIfAbsent(find.matter(), m -> new ArrayList<>()).add(find);
      }
    }
    List<Signal> signals = new ArrayList<>(byMatter.size());
    byMatter.forEach((matter, found) -> signals.add(signal(page, matter, found)));
    return signals;
  }

  private static Signal signal(Page page, Matter matter, List<Find> finds) {
    double score = 0;
    List<Evidence> evidence = new ArrayList<>(finds.size());
    for (Find find : finds) {
      score = Math.max(score, find.score());
      evidence.add(
          Evidence.of(
              page.span(find.start(), find.end()),
              Evidence.Kind.PATTERN,
              matter.source(),
              matter.note()));
    }
    return new Signal(matter.category(), score, matter.severity(), evidence);
  }
}
