package io.github.moderation4j.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconClassifierTest {
  private static final String HEADER =
      "term\tmatch\tcategory\tlist\tseverity\tscore\ttarget\tcontext\tnote\n";

  @Test
  void findsAWordWhereTheAuthorWroteIt() {
    List<Signal> signals = classify(row("blorp", "word", "-"), "What a Blorp you are");

    assertThat(spans(signals)).containsExactly(new Span(7, 12));
  }

  @Test
  void answersWithTheScoreSeverityAndTargetOfTheSense() {
    Signal signal = classify(row("blorp", "word", "-"), "blorp").get(0);

    assertThat(signal)
        .isEqualTo(
            new Signal(
                Category.of("hate/blorp"),
                0.9,
                Severity.HIGH,
                List.of(
                    new Evidence(
                        new Span(0, 5),
                        Evidence.Kind.TERM,
                        "slurs",
                        "a word we made up",
                        java.util.Optional.of("blorps")))));
  }

  @Test
  void isLessSureOfAWordThatAuthorsUseOfThemselves() {
    assertThat(classify(row("blorp", "word", "-"), "I'm such a blorp").get(0).score())
        .isEqualTo(0.45);
  }

  @Test
  void isAsSureOfAWordThatIsMeantForOneself() {
    assertThat(classify(row("blorp", "word", "self"), "I'm such a blorp").get(0).score())
        .isEqualTo(0.9);
  }

  @Test
  void doesNotFindAWordInsideAnother() {
    assertThat(classify(row("blorp", "word", "-"), "the blorpington arms")).isEmpty();
  }

  @Test
  void findsEveryFormOfATerm() {
    assertThat(classify(row("blorp|blorps", "word", "-"), "blorps")).hasSize(1);
  }

  @Test
  void findsThePrefixOnlyAtTheStartOfAWord() {
    String rows = row("blorp", "prefix", "-");

    assertThat(spans(classify(rows, "blorpish unblorpish"))).containsExactly(new Span(0, 8));
  }

  @Test
  void findsTheInsideAnywhereInAWord() {
    assertThat(spans(classify(row("blorp", "inside", "-"), "an unblorpish thing")))
        .containsExactly(new Span(3, 13));
  }

  @Test
  void findsAPhraseHoweverItsWordsAreParted() {
    String rows = row("blorp head", "word", "-");

    assertThat(List.of("blorp head", "blorphead", "blorp-head", "blorp - head"))
        .allSatisfy(text -> assertThat(classify(rows, text)).hasSize(1));
  }

  @Test
  void keepsTheLongestOfNestedTerms() {
    String rows = row("blorp", "word", "-") + row("blorp head", "word", "-");

    assertThat(spans(classify(rows, "you blorp head"))).containsExactly(new Span(4, 14));
  }

  @Test
  void anAllowedWordSilencesWhatIsInsideIt() {
    AllowList allow = AllowList.of(List.of("Blorpington"));

    assertThat(classify(row("blorp", "inside", "-"), allow, "Blorpington")).isEmpty();
  }

  @Test
  void anAllowedWordSilencesNothingBesideIt() {
    AllowList allow = AllowList.of(List.of("Blorpington"));

    assertThat(spans(classify(row("blorp", "inside", "-"), allow, "Blorpington blorp")))
        .containsExactly(new Span(12, 17));
  }

  @Test
  void anAllowedPhraseSilencesTheWordsInIt() {
    AllowList allow = AllowList.of(List.of("blorp a leg"));

    assertThat(classify(row("blorp", "word", "-"), allow, "dogs blorp a leg")).isEmpty();
  }

  @Test
  void anAllowedWordDoesNotSilenceTheSameTerm() {
    AllowList allow = AllowList.of(List.of("blorp"));

    assertThat(classify(row("blorp", "word", "-"), allow, "blorp")).hasSize(1);
  }

  @Test
  void aSenseHoldsOnlyNearOneOfItsCues() {
    String rows = row("blorp", "word", "near: you, filthy");

    assertThat(classify(rows, "a filthy old blorp")).hasSize(1);
    assertThat(classify(rows, "my blorp sleeps on the sofa")).isEmpty();
  }

  @Test
  void aSenseDoesNotHoldNearACounterCue() {
    String rows = row("blorp", "word", "not-near: paw, fur");

    assertThat(classify(rows, "the fur of a blorp")).isEmpty();
  }

  @Test
  void aSenseOfAnotherLanguageDoesNotHold() {
    assertThat(classify(row("blorp", "word", "lang: xx"), "blorp")).isEmpty();
  }

  private static String row(String term, String match, String context) {
    return String.join(
            "\t",
            term,
            match,
            "hate/blorp",
            "slurs",
            "high",
            "0.9",
            "blorps",
            context,
            "a word we made up")
        + "\n";
  }

  private static List<Signal> classify(String rows, String text) {
    return classify(rows, AllowList.none(), text);
  }

  private static List<Signal> classify(String rows, AllowList allow, String text) {
    Lexicon lexicon = Lexicon.read("test.tsv", HEADER + rows);
    return LexiconClassifier.of(List.of(lexicon), allow)
        .classify(TextAnalyzer.standard().analyze(Content.of(text)));
  }

  private static List<Span> spans(List<Signal> signals) {
    return signals.stream().flatMap(s -> s.evidence().stream()).map(Evidence::span).toList();
  }
}
