package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.rules.expression.Context;
import io.github.moderation4j.rules.expression.Expression;
import io.github.moderation4j.rules.expression.Truth;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether private groups are treated more softly than public ones.
 *
 * <p>Conditions are evaluated with nothing known but the visibility of the group: a rule that can
 * fire in a public group but not in a private one spares the private one.
 */
final class Parity {
  private static final String VISIBILITY = "community.visibility";
  private static final List<String> PRIVATE = List.of("private", "secret", "closed", "hidden");

  private Parity() {}

  static boolean sparesPrivateGroups(Rule rule) {
    boolean asks = rule.then().verdict() != Verdict.ALLOW || !rule.then().actions().isEmpty();
    return (asks && reads(rule.when()) && spares(rule.when()::test))
        || rule.escalate().stream().anyMatch(e -> spares(e.when()));
  }

  static boolean exemptionsSparePrivateGroups(Policy policy) {
    return policy.exempt().stream()
        .anyMatch(e -> e.facts().contains(VISIBILITY) && spares(c -> e.test(c).not()));
  }

  private static boolean spares(Expression expression) {
    return expression.facts().contains(VISIBILITY) && spares(expression::test);
  }

  private static boolean reads(Condition when) {
    return when.expressions().stream().anyMatch(e -> e.facts().contains(VISIBILITY));
  }

  /** Tried with everything silent and with everything loud, as scores are never unknown. */
  private static boolean spares(Function<Context, Truth> condition) {
    for (boolean loud : new boolean[] {false, true}) {
      boolean canBePublic = !condition.apply(new Only("public", loud)).isFalse();
      for (String visibility : PRIVATE) {
        if (canBePublic && condition.apply(new Only(visibility, loud)).isFalse()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A context in which nothing is known but the visibility. */
  private record Only(String visibility, boolean loud) implements Context {
    private static final Set<String> KNOWN = Set.of(VISIBILITY);

    @Override
    public Optional<Object> fact(String name) {
      return KNOWN.contains(name) ? Optional.of(visibility) : Optional.empty();
    }

    @Override
    public double score(Category category) {
      return loud ? 1 : 0;
    }

    @Override
    public Severity severity(Category category) {
      return loud ? Severity.CRITICAL : Severity.NONE;
    }

    @Override
    public long hits(String list) {
      return loud ? 1000 : 0;
    }

    @Override
    public long count(String kind, String id, String name, Duration window) {
      return loud ? 1000 : 0;
    }

    @Override
    public List<String> labels(String kind, String id) {
      return List.of();
    }

    @Override
    public long repeats(Duration window) {
      return loud ? 1000 : 0;
    }
  }
}
