package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.rules.decision.Decision;

/**
 * What the library says of a post.
 *
 * @param assessment what the text contains
 * @param decision what the house rules make of it
 */
public record Finding(Assessment assessment, Decision decision) {}
