package io.github.moderation4j.examples.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Category;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestExamplesTest {
  private static final Category TRADE = Category.of("trade");

  private static SentenceEncoder encoder;
  private static NearestExamples classifier;

  @BeforeAll
  static void load() {
    encoder = SentenceEncoder.miniLm(Duration.ofMinutes(1));
    classifier = new NearestExamples(TRADE, encoder, TradePosts.all());
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My old rigid heddle loom needs a new home, 90 euros, I can post it.",
        "Does anybody want to buy five balls of sock wool from me?",
        "Discount on all pottery in my web shop until Sunday!",
      })
  void findsOffersThatItHasNeverSeen(String post) {
    assertThat(assess(post).score(TRADE)).isGreaterThan(0.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treadle of my wheel squeaks, what oil do you use?",
        "They stopped selling my favourite dye.",
        "Look at this bowl, my first one from the wheel!",
      })
  void leavesOtherPostsAlone(String post) {
    assertThat(assess(post).score(TRADE)).isLessThan(0.5);
  }

  @Test
  void saysNothingAboutWhatIsNearNothing() {
    assertThat(assess("lim x→0 sin(x)/x = 1").score(TRADE)).isZero();
  }

  @Test
  void standsBesideTheBuiltInClassifiers() {
    Assessment assessment =
        Assessor.builder()
            .ticker(() -> 0)
            .add(classifier)
            .build()
            .assess("For sale: a table loom, 180 euros, message me.");

    assertThat(assessment.score(TRADE)).isGreaterThan(0.6);
  }

  private static Assessment assess(String post) {
    return Assessor.builder().withoutBuiltIns().add(classifier).build().assess(post);
  }
}
