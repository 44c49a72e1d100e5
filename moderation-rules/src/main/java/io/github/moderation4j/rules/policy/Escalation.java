package io.github.moderation4j.rules.policy;

import io.github.moderation4j.rules.expression.Expression;
import java.util.Objects;

/**
 * What a rule asks for in addition, when it fires and more holds.
 *
 * @param when what more must hold
 * @param then the outcome that is added: the stricter verdict counts, the actions join
 */
public record Escalation(Expression when, Outcome then) {
  /** Checks that no component is missing. */
  public Escalation {
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(then, "then");
  }
}
