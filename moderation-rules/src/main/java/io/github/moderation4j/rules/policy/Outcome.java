package io.github.moderation4j.rules.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a rule asks for when it fires.
 *
 * @param verdict the verdict; {@link Verdict#ALLOW} asks for none
 * @param actions what is to be done beside it
 */
public record Outcome(Verdict verdict, List<Action> actions) {
  /** Copies the actions, in order of their kind. */
  public Outcome {
    Objects.requireNonNull(verdict, "verdict");
    actions = actions.stream().distinct().sorted(Comparator.comparing(ActionForm::key)).toList();
  }

  /**
   * An outcome without actions.
   *
   * @param verdict the verdict
   * @return the outcome
   */
  public static Outcome of(Verdict verdict) {
    return new Outcome(verdict, List.of());
  }
}
