package io.github.moderation4j.core.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierContract;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

class FrameClassifierTest extends ClassifierContract {
  private static final String GLUM = "<group> <be> <bad>";

  @Override
  protected Classifier classifier() {
    return Frames.of(GLUM);
  }

  @Override
  protected String telling() {
    return " blorps are glum ";
  }

  @Example
  void saysWhatTheFrameSays() {
    FrameClassifier classifier =
        Frames.reading(
            """
            frame gloom
            category blorp/gloom
            score 0.7
            severity high
            note ascribes gloom
            match <group> <be> <bad>
            """);

    assertThat(Frames.classify(classifier, "the blorps are glum"))
        .containsExactly(
            new Signal(
                Category.of("blorp/gloom"),
                0.7,
                Severity.HIGH,
                List.of(
                    new Evidence(
                        new Span(4, 19),
                        Evidence.Kind.FRAME,
                        "gloom",
                        "ascribes gloom",
                        Optional.of("blorps")))));
  }

  @Example
  void speaksForTheCategoryOfTheGroup() {
    assertThat(Frames.classify(Frames.of(GLUM), "snargs are glum"))
        .extracting(Signal::category)
        .containsExactly(Category.of("hate/snarg"));
  }

  @Example
  void speaksForEveryGroupThatIsNamed() {
    assertThat(Frames.classify(Frames.of(GLUM), "snargs are glum and blorps are glum"))
        .extracting(Signal::category)
        .containsExactlyInAnyOrder(Category.of("hate/snarg"), Category.of("hate/blorp"));
  }

  @Example
  void scoresBySurestFrame() {
    FrameClassifier classifier =
        Frames.reading(
            """
            frame weak
            category blorp
            score 0.4
            match <bad>
            frame sure
            category blorp
            score 0.9
            match <be> <bad>
            """);

    assertThat(Frames.classify(classifier, "they are glum").get(0).score()).isEqualTo(0.9);
  }

  @Example
  void letsAPronounStandForTheGroupNamedLast() {
    Signal signal = Frames.classify(Frames.of(GLUM), "Snargs, blorps. They are glum.").get(0);

    assertThat(signal.category()).isEqualTo(Category.of("hate/blorp"));
  }

  @Example
  void letsAPronounStandForTheMemberNamedLast() {
    assertThat(Frames.classify(Frames.of(GLUM), "An old snarg came in. They are glum.")).hasSize(1);
  }

  @Example
  void readsAPronounAndItsVerbInOneWord() {
    assertThat(Frames.classify(Frames.of("<pronoun-be> <bad>"), "Snargs. They're glum."))
        .hasSize(1);
  }

  @Example
  void letsAPhraseStandForTheGroupAndStayWhatItIs() {
    String text = "Snargs came. Away with those glum creatures.";

    assertThat(Frames.classify(Frames.of("<pronoun-vile>"), text)).hasSize(1);
  }

  @Example
  void takesEveryOneOfAGroupForTheGroup() {
    assertThat(Frames.classify(Frames.of("<group> is <bad>"), "Every old snarg is glum"))
        .hasSize(1);
  }

  @Example
  void doesNotResolveAPronounWhereTwoAreNamed() {
    assertThat(Frames.classify(Frames.of(GLUM), "Zindles met snargs. They are glum.")).isEmpty();
  }

  @Example
  void readsTheLongerOfTwoNames() {
    assertThat(Frames.classify(Frames.of("<group> <be> <bad>"), "old snarg blorps are glum"))
        .extracting(Signal::category)
        .containsExactly(Category.of("hate/blorp"));
  }

  @Example
  void doesNotReadANameInAPhraseThatMeansSomethingElse() {
    assertThat(Frames.classify(Frames.of("<group> .. <bad>"), "tall snargs, blorp poles are glum"))
        .isEmpty();
  }

  @Example
  void doesNotCountAMatchThatNamesNobody() {
    assertThat(Frames.classify(Frames.of("<pronoun> <be> <bad>"), "They are glum.")).isEmpty();
  }

  @Example
  void isLessSureOfAPronoun() {
    Signal signal = Frames.classify(Frames.of(GLUM), "Snargs. They are glum.").get(0);

    assertThat(signal.score()).isCloseTo(0.72, within(1e-9));
  }

  @Example
  void doesNotLetAPronounStandForAGroupThatNobodyNamed() {
    assertThat(Frames.classify(Frames.of(GLUM), "They are glum. Snargs.")).isEmpty();
  }

  @Example
  void letsAPronounStandForSomebodyElseWhoWasNamedLater() {
    assertThat(Frames.classify(Frames.of(GLUM), "Snargs met zindles. They are glum.")).isEmpty();
  }

  @Example
  void readsDisguisedWords() {
    assertThat(Frames.classify(Frames.of(GLUM), "bl0rps are g-l-u-m")).hasSize(1);
  }

  @Example
  void readsDisguisedWordsOfTermsOfSeveralWords() {
    assertThat(Frames.classify(Frames.of(GLUM), "bl0rp pe0ple will be utterly g l u m")).hasSize(1);
  }

  @Example
  void coversDisguisedWordsAsTheyWereWritten() {
    String text = "the b l o r p s are glum";

    assertThat(Frames.classify(Frames.of(GLUM), text).get(0).evidence())
        .extracting(Evidence::span)
        .containsExactly(new Span(4, text.length()));
  }

  @Example
  void keepsTheEvidenceOfALongTextShort() {
    String text = "blorps are glum, ".repeat(100);

    assertThat(Frames.classify(Frames.of(GLUM), text).get(0).evidence()).hasSize(8);
  }

  @Example
  void readsATextOfNothingButGroupsAndPronouns() {
    String text = "blorps they ".repeat(50_000);

    assertThat(Frames.classify(Frames.of("<group> ..15 <group> ..15 <bad>"), text)).isEmpty();
  }

  @Example
  void readsASentenceThatNeverEnds() {
    String text = "blorps " + "they ".repeat(100_000) + "blorps are glum";

    assertThat(Frames.classify(Frames.of(GLUM), text)).hasSize(1);
  }
}
