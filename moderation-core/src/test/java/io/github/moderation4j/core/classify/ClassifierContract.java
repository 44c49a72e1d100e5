package io.github.moderation4j.core.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** What every classifier promises; extend it once per implementation. */
public abstract class ClassifierContract {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  protected ClassifierContract() {}

  /** The classifier under test. */
  protected abstract Classifier classifier();

  /** A text in which the classifier finds something. */
  protected abstract String telling();

  @Property(tries = 300)
  void staysInsideTheOriginalAndItsOwnCategories(@ForAll @StringLength(max = 400) String text) {
    AnalyzedText analyzed = analyze(text);

    assertThat(classifier().classify(analyzed))
        .allSatisfy(signal -> assertSound(signal, text.length()));
  }

  @Property(tries = 100)
  void staysInsideTheOriginalAroundItsFindings(
      @ForAll @StringLength(max = 40) String before, @ForAll @StringLength(max = 40) String after) {
    String text = before + telling() + after;

    assertThat(classifier().classify(analyze(text)))
        .allSatisfy(signal -> assertSound(signal, text.length()));
  }

  @Property(tries = 100)
  void answersTheSameForTheSameText(@ForAll @StringLength(max = 200) String text) {
    AnalyzedText analyzed = analyze(text + telling());

    assertThat(classifier().classify(analyzed)).isEqualTo(classifier().classify(analyzed));
  }

  @Example
  void findsSomethingInATellingText() {
    assertThat(classifier().classify(analyze(telling()))).isNotEmpty();
  }

  @Example
  void saysNothingAboutAnEmptyText() {
    assertThat(classifier().classify(analyze(""))).isEmpty();
  }

  @Example
  void hasAnIdThatPoliciesCanName() {
    assertThat(classifier().id()).matches("[a-z][a-z0-9-]*");
  }

  @Example
  void hasAFingerprint() {
    assertThat(classifier().fingerprint()).isNotBlank();
  }

  private void assertSound(Signal signal, int length) {
    assertThat(classifier().categories()).contains(signal.category());
    assertThat(signal.evidence())
        .extracting(Evidence::span)
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(length));
  }

  private static AnalyzedText analyze(String text) {
    return ANALYZER.analyze(Content.of(text));
  }
}
