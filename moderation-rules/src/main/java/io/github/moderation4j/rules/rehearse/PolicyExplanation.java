package io.github.moderation4j.rules.rehearse;

import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * Why a policy decides as it does, and what would change that.
 *
 * @param decision the decision
 * @param rules every rule that counts, with its conditions
 * @param changes the least single changes that would change the verdict, the least first
 */
public record PolicyExplanation(Decision decision, List<RuleReading> rules, List<Change> changes) {
  /** Copies the lists. */
  public PolicyExplanation {
    Objects.requireNonNull(decision, "decision");
    rules = List.copyOf(rules);
    changes = List.copyOf(changes);
  }

  /**
   * How one rule read the content.
   *
   * @param rule id of the rule
   * @param fired whether it fired
   * @param conditions its conditions, in order
   */
  public record RuleReading(String rule, boolean fired, List<ConditionReading> conditions) {
    /** Copies the list. */
    public RuleReading {
      Objects.requireNonNull(rule, "rule");
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * How one condition read the content.
   *
   * @param role {@code all}, {@code any} or {@code none}
   * @param source the condition as written
   * @param held whether it held
   * @param missing what was missing to tell; empty if it is known
   */
  public record ConditionReading(String role, String source, boolean held, List<String> missing) {
    /** Copies the list. */
    public ConditionReading {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(source, "source");
      missing = List.copyOf(missing);
    }
  }

  /**
   * One change that would change the verdict.
   *
   * @param what the fact, or {@code score('…')} of a category
   * @param from its value now; {@code unknown} if it is not known
   * @param to the value that would do it
   * @param verdict the verdict then
   */
  public record Change(String what, String from, String to, Verdict verdict) {
    /** Checks that no component is missing. */
    public Change {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(verdict, "verdict");
    }
  }
}
