package io.github.moderation4j.examples.springai;

import io.github.moderation4j.core.assess.Assessment;
import org.springframework.ai.moderation.Categories;
import org.springframework.ai.moderation.CategoryScores;

/**
 * Our categories under Spring AI's names.
 *
 * <p>Spring AI's {@code health}, {@code law} and {@code financial} mean advice on these matters,
 * which the built-in classifiers do not look for; they stay 0.
 */
final class Taxonomy {
  private static final double LIKELY = 0.5;

  private Taxonomy() {}

  static CategoryScores scores(Assessment found) {
    return CategoryScores.builder()
        .sexual(found.score("sexual"))
        .sexualMinors(found.score("sexual/minors"))
        .hate(found.score("hate"))
        .hateThreatening(found.score("hate/threatening"))
        .harassment(found.score("harassment"))
        .harassmentThreatening(found.score("harassment/threat"))
        .selfHarm(found.score("self-harm"))
        .selfHarmIntent(found.score("self-harm/intent"))
        .selfHarmInstructions(found.score("self-harm/promotion"))
        .violence(found.score("violence"))
        .violenceGraphic(found.score("violence/graphic"))
        .dangerousAndCriminalContent(found.score("illicit"))
        .pii(found.score("privacy/pii"))
        .build();
  }

  /** The categories that are more likely than not. */
  static Categories categories(Assessment found) {
    CategoryScores scores = scores(found);
    return Categories.builder()
        .sexual(scores.getSexual() >= LIKELY)
        .sexualMinors(scores.getSexualMinors() >= LIKELY)
        .hate(scores.getHate() >= LIKELY)
        .hateThreatening(scores.getHateThreatening() >= LIKELY)
        .harassment(scores.getHarassment() >= LIKELY)
        .harassmentThreatening(scores.getHarassmentThreatening() >= LIKELY)
        .selfHarm(scores.getSelfHarm() >= LIKELY)
        .selfHarmIntent(scores.getSelfHarmIntent() >= LIKELY)
        .selfHarmInstructions(scores.getSelfHarmInstructions() >= LIKELY)
        .violence(scores.getViolence() >= LIKELY)
        .violenceGraphic(scores.getViolenceGraphic() >= LIKELY)
        .dangerousAndCriminalContent(scores.getDangerousAndCriminalContent() >= LIKELY)
        .pii(scores.getPii() >= LIKELY)
        .build();
  }
}
