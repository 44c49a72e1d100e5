package io.github.moderation4j.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.mapping.PerspectiveScores.Attribute;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerspectiveScoresTest {
  private static final PerspectiveScores PERSPECTIVE = PerspectiveScores.standard();
  private static final Assessment MIXED =
      Assessments.of("harassment/insult", 0.7, "hate/racism", 0.4);

  @Test
  void scoresEveryAttribute() {
    assertThat(PERSPECTIVE.scores(MIXED))
        .isEqualTo(
            Map.of(
                Attribute.TOXICITY, 0.7,
                Attribute.SEVERE_TOXICITY, 0.0,
                Attribute.IDENTITY_ATTACK, 0.4,
                Attribute.INSULT, 0.7,
                Attribute.PROFANITY, 0.0,
                Attribute.THREAT, 0.0));
  }

  @Test
  void pointsAtWhatSpeaksForAnAttribute() {
    assertThat(PERSPECTIVE.spans(Attribute.IDENTITY_ATTACK, MIXED))
        .extracting(Evidence::source)
        .containsExactly("hate/racism");
  }

  @Test
  void needsALabelPerAttribute() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PerspectiveScores.of(new LabelScheme("empty", List.of())))
        .withMessage("scheme 'empty' has no label 'TOXICITY'");
  }
}
