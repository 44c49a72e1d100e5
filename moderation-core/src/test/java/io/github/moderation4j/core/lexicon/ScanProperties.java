package io.github.moderation4j.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.analysis.Token;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScanProperties {
  private final TextAnalyzer analyzer = TextAnalyzer.standard();

  @Property(tries = 300)
  void findsTheSameWordsAsANaiveSearch(
      @ForAll("words") List<String> terms, @ForAll("words") List<String> text) {
    AnalyzedText analyzed = analyzer.analyze(Content.of(String.join(" ", text)));
    Set<String> wanted = new HashSet<>(terms);

    Set<Span> naive =
        analyzed.tokens().stream()
            .filter(token -> wanted.contains(token.text()))
            .map(Token::span)
            .collect(Collectors.toSet());

    assertThat(spans(words(terms), analyzed)).isEqualTo(naive);
  }

  @Property(tries = 300)
  void findsTheSameFragmentsAsANaiveSearch(
      @ForAll("fragments") List<String> fragments, @ForAll("words") List<String> text) {
    AnalyzedText analyzed = analyzer.analyze(Content.of(String.join(" ", text)));

    Set<Span> naive =
        analyzed.tokens().stream()
            .filter(token -> fragments.stream().anyMatch(token.text()::contains))
            .map(Token::span)
            .collect(Collectors.toSet());

    assertThat(spans(inside(fragments), analyzed)).isEqualTo(naive);
  }

  @Property(tries = 300)
  void anyTextGivesSpansInsideIt(@ForAll String text) {
    AnalyzedText analyzed = analyzer.analyze(Content.of(text));

    assertThat(spans(words(List.of("a", "b c", "1", "?")), analyzed))
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
  }

  @Property(tries = 300)
  void aTermIsFoundInEachOfItsCases(@ForAll("words") List<String> terms) {
    String shouted = String.join(" ", terms).toUpperCase(Locale.ROOT);

    assertThat(spans(words(terms), analyzer.analyze(Content.of(shouted)))).isNotEmpty();
  }

  /** No single letters: a row of them may be read as one word. */
  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withChars("abko")
        .ofMinLength(2)
        .ofMaxLength(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<String>> fragments() {
    return Arbitraries.strings().withChars("abko").ofLength(4).list().ofMinSize(1).ofMaxSize(12);
  }

  private static Lexicon words(List<String> terms) {
    return Lexicon.of("list", Category.of("blorp"), Severity.LOW, 0.6, terms);
  }

  private static Lexicon inside(List<String> fragments) {
    String rows =
        fragments.stream()
            .map(f -> f + "\tinside\tblorp\tlist\tlow\t0.9\t-\t-\tmade up")
            .collect(Collectors.joining("\n"));
    return Lexicon.read("test", String.join("\t", LexiconReader.COLUMNS) + "\n" + rows);
  }

  private static Set<Span> spans(Lexicon lexicon, AnalyzedText text) {
    return LexiconClassifier.of(List.of(lexicon), AllowList.none()).classify(text).stream()
        .flatMap((Signal s) -> s.evidence().stream())
        .filter(e -> !e.note().contains("("))
        .map(e -> e.span())
        .collect(Collectors.toSet());
  }
}
