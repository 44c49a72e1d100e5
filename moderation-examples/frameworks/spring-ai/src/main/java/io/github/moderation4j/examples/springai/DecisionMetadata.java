package io.github.moderation4j.examples.springai;

import io.github.moderation4j.rules.decision.Decision;
import org.springframework.ai.moderation.ModerationGenerationMetadata;

/**
 * The decision behind a moderation result: verdict, actions and why.
 *
 * @param decision the decision
 */
public record DecisionMetadata(Decision decision) implements ModerationGenerationMetadata {}
