package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Notice;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One reason for a decision: what asked for a verdict, and why. Never holds any of the text. */
public sealed interface Rationale {
  /**
   * The verdict it asks for.
   *
   * @return the verdict; the decision's is the highest of all reasons, unless a person decided
   */
  Verdict verdict();

  /**
   * What is to be done because of it.
   *
   * @return the actions that are due now; those done earlier for this content are left out
   */
  List<Action> actions();

  /**
   * A score reached a step of the ladder.
   *
   * @param category the category scored
   * @param score its score, from 0 to 1
   * @param threshold the score from which the step holds
   * @param verdict the verdict of the step
   * @param actions the mask, if the step is one
   */
  record LadderStep(
      Category category, double score, double threshold, Verdict verdict, List<Action> actions)
      implements Rationale {
    /** Copies the actions. */
    public LadderStep {
      Objects.requireNonNull(category, "category");
      Objects.requireNonNull(verdict, "verdict");
      actions = List.copyOf(actions);
    }
  }

  /**
   * A rule fired.
   *
   * @param rule id of the rule
   * @param category the category the rule is about
   * @param score the score of that category, from 0 to 1; 0 without a category
   * @param verdict the verdict given
   * @param held the conditions that held, as written
   * @param actions what is to be done because of it
   * @param notice what the author is told
   */
  record RuleFired(
      String rule,
      Optional<Category> category,
      double score,
      Verdict verdict,
      List<String> held,
      List<Action> actions,
      Optional<Notice> notice)
      implements Rationale {
    /** Copies the lists. */
    public RuleFired {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(category, "category");
      Objects.requireNonNull(verdict, "verdict");
      Objects.requireNonNull(notice, "notice");
      held = List.copyOf(held);
      actions = List.copyOf(actions);
    }

    /** This reason after everything else was done: only spots stay covered. */
    RuleFired onlyMasks() {
      List<Action> masks = actions.stream().filter(Action.Mask.class::isInstance).toList();
      return new RuleFired(rule, category, score, verdict, held, masks, notice);
    }
  }

  /**
   * The assessment was cut or a classifier failed, and the policy says what that means.
   *
   * @param verdict the verdict the policy gives
   */
  record Incomplete(Verdict verdict) implements Rationale {
    /** Checks that no component is missing. */
    public Incomplete {
      Objects.requireNonNull(verdict, "verdict");
    }

    @Override
    public List<Action> actions() {
      return List.of();
    }
  }

  /**
   * The policy leaves such content alone.
   *
   * @param condition the exemption that held, as written
   */
  record Exempt(String condition) implements Rationale {
    /** Checks that no component is missing. */
    public Exempt {
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public Verdict verdict() {
      return Verdict.ALLOW;
    }

    @Override
    public List<Action> actions() {
      return List.of();
    }
  }

  /**
   * A person has decided about this content, which wins over ladder and rules.
   *
   * @param verdict the verdict of that person
   */
  record HumanDecision(Verdict verdict) implements Rationale {
    /** Checks that no component is missing. */
    public HumanDecision {
      Objects.requireNonNull(verdict, "verdict");
    }

    @Override
    public List<Action> actions() {
      return List.of();
    }
  }
}
