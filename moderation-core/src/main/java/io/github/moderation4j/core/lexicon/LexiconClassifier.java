package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the terms of any number of lexicons in one pass, plain or disguised.
 *
 * <p>Answers one signal per category, scored by its surest term; a word with several senses speaks
 * in those whose context holds. Immutable and thread-safe.
 */
public final class LexiconClassifier implements Classifier {
  private static final Comparator<Finding> OUTERMOST_FIRST =
      Comparator.<Finding>comparingInt(f -> f.hit().firstToken())
          .thenComparing(f -> f.hit().endToken(), Comparator.reverseOrder())
          .thenComparing(f -> f.hit().isDisguised())
          .thenComparing(Finding::score, Comparator.reverseOrder());

  private final String id;
  private final LexiconIndex index;
  private final Set<Category> categories;
  private final Set<String> words;
  private final String fingerprint;

  private LexiconClassifier(
      String id,
      LexiconIndex index,
      Set<Category> categories,
      Set<String> words,
      String fingerprint) {
    this.id = id;
    this.index = index;
    this.categories = categories;
    this.words = words;
    this.fingerprint = fingerprint;
  }

  private static LexiconClassifier of(String id, List<Lexicon> lexicons, AllowList allowed) {
    return new LexiconClassifier(
        id,
        LexiconCompiler.compile(lexicons, allowed),
        lexicons.stream()
            .flatMap(lexicon -> lexicon.categories().stream())
            .collect(Collectors.toUnmodifiableSet()),
        lexicons.stream().flatMap(Lexicon::sureWords).collect(Collectors.toUnmodifiableSet()),
        fingerprint(lexicons, allowed));
  }

  /**
   * A classifier for the terms of some lexicons.
   *
   * @param lexicons what to find
   * @param allowed innocent words that contain such a term
   * @return the classifier, compiled and ready
   */
  public static LexiconClassifier of(Collection<Lexicon> lexicons, AllowList allowed) {
    return of("lexicon", List.copyOf(lexicons), allowed);
  }

  /**
   * A classifier for the terms of one lexicon, to stand beside the built-in ones.
   *
   * @param lexicon what to find; its name becomes the id
   * @return the classifier, compiled and ready
   */
  public static LexiconClassifier of(Lexicon lexicon) {
    return of(lexicon.name(), List.of(lexicon), AllowList.none());
  }

  /**
   * Writes the classifier as it is, compiled.
   *
   * @param out takes it
   */
  public void write(TableWriter out) {
    out.string(id);
    out.string(fingerprint);
    out.number(categories.size());
    categories.stream().sorted().forEach(category -> out.string(category.id()));
    out.number(words.size());
    words.stream().sorted().forEach(out::string);
    index.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param in gives it back
   * @return a classifier that says the same as the one written
   */
  public static LexiconClassifier read(TableReader in) {
    String id = in.string();
    String fingerprint = in.string();
    Category[] categories = new Category[in.number()];
    for (int i = 0; i < categories.length; i++) {
      categories[i] = Category.of(in.string());
    }
    String[] words = new String[in.number()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.string();
    }
    return new LexiconClassifier(
        id, LexiconIndex.read(in), Set.of(categories), Set.of(words), fingerprint);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Set<Category> categories() {
    return categories;
  }

  @Override
  public Set<String> words() {
    return words;
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    List<Hit> hits = new Scan(index, text).run();
    if (hits.isEmpty()) {
      return List.of();
    }
    Map<Category, List<Finding>> byCategory = new TreeMap<>();
    for (Hit hit : hits) {
      for (Sense sense : index.senses(hit.group())) {
        double score = Weighing.score(hit, sense, text);
        if (score > 0) {
          byCategory
              .computeIfAbsent(sense.category(), category -> new ArrayList<>())
              .add(new Finding(hit, sense, score));
        }
      }
    }
    return byCategory.values().stream().map(LexiconClassifier::signal).toList();
  }

  private static Signal signal(List<Finding> findings) {
    List<Finding> outermost = outermost(findings);
    double score = outermost.stream().mapToDouble(Finding::score).max().orElse(0);
    Severity severity =
        outermost.stream()
            .filter(finding -> finding.score() == score)
            .map(finding -> finding.sense().severity())
            .reduce(Severity.NONE, Severity::max);
    List<Evidence> evidence = outermost.stream().map(Finding::evidence).toList();
    return new Signal(findings.get(0).sense().category(), score, severity, evidence);
  }

  /** Leaves out what a longer finding that is as sure already says. */
  private static List<Finding> outermost(List<Finding> findings) {
    List<Finding> sorted = findings.stream().sorted(OUTERMOST_FIRST).toList();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : sorted) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).covers(finding)) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static String fingerprint(List<Lexicon> lexicons, AllowList allowed) {
    MessageDigest digest = Sha256.start();
    for (Lexicon lexicon : lexicons) {
      digest.update(lexicon.table().getBytes(StandardCharsets.UTF_8));
    }
    digest.update(allowed.forms().toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
