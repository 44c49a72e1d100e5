package io.github.moderation4j.examples.springai;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import org.springframework.ai.moderation.Generation;
import org.springframework.ai.moderation.Moderation;
import org.springframework.ai.moderation.ModerationModel;
import org.springframework.ai.moderation.ModerationPrompt;
import org.springframework.ai.moderation.ModerationResponse;
import org.springframework.ai.moderation.ModerationResult;

/**
 * A moderation model that runs in this process, wherever Spring AI takes one.
 *
 * <p>A text is flagged if the rules of the house hold or reject it; the whole decision is the
 * metadata of the generation, see {@link DecisionMetadata}.
 */
public final class LocalModerationModel implements ModerationModel {
  private final Moderator moderator;

  /**
   * A model that asks a moderator.
   *
   * @param moderator decides
   */
  public LocalModerationModel(Moderator moderator) {
    this.moderator = moderator;
  }

  @Override
  public ModerationResponse call(ModerationPrompt prompt) {
    Content content = Content.of(prompt.getInstructions().getText());
    Assessment assessment = moderator.assess(content);
    Decision decision = moderator.decide(content, assessment, Facts.none());
    ModerationResult result =
        ModerationResult.builder()
            .flagged(decision.verdict().atLeast(Verdict.HOLD))
            .categories(Taxonomy.categories(assessment))
            .categoryScores(Taxonomy.scores(assessment))
            .build();
    Moderation moderation =
        Moderation.builder()
            .id(content.id())
            .model("moderation4j/" + moderator.policy().name())
            .results(List.of(result))
            .build();
    return new ModerationResponse(new Generation(moderation, new DecisionMetadata(decision)));
  }
}
