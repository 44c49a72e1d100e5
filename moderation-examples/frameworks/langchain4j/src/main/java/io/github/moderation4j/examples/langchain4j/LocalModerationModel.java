package io.github.moderation4j.examples.langchain4j;

import dev.langchain4j.model.moderation.Moderation;
import dev.langchain4j.model.moderation.ModerationModel;
import dev.langchain4j.model.moderation.ModerationRequest;
import dev.langchain4j.model.moderation.ModerationResponse;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.Map;

/**
 * A moderation model that runs in this process, for {@code @Moderate} and wherever LangChain4j
 * takes one.
 *
 * <p>A text is flagged from {@code hold} on. The decision about it is in the metadata under {@code
 * decision}.
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
  public ModerationResponse doModerate(ModerationRequest request) {
    for (String text : request.texts()) {
      Decision decision = moderator.moderate(text);
      if (decision.verdict().atLeast(Verdict.HOLD)) {
        return ModerationResponse.builder()
            .moderation(Moderation.flagged(text))
            .metadata(Map.of("decision", decision))
            .build();
      }
    }
    return ModerationResponse.builder().moderation(Moderation.notFlagged()).build();
  }

  @Override
  public String modelName() {
    return "moderation4j/" + moderator.policy().name();
  }
}
