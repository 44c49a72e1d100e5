package io.github.moderation4j.rules.decision;

import io.github.moderation4j.rules.policy.PolicyVersion;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a decision rests on, so that it can be made again.
 *
 * @param policy which policy decided
 * @param engine fingerprint of the engine that assessed the text
 * @param subjects who and where: ids by kind of subject, such as {@code author}
 * @param decidedAt when, by the moderator's clock
 * @param observed what the memories answered, by question, such as {@code count(author, 'late',
 *     7d)}; of labels how many there were, as {@code labels(author)}, and 1 for each, as {@code
 *     label(author, 'late')}
 */
public record Basis(
    PolicyVersion policy,
    String engine,
    Map<String, String> subjects,
    Instant decidedAt,
    Map<String, Long> observed) {
  /** Copies the maps. */
  public Basis {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(decidedAt, "decidedAt");
    observed = Collections.unmodifiableMap(new TreeMap<>(observed));
    subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
  }
}
