package io.github.moderation4j.rules.policy;

import io.github.moderation4j.rules.expression.Context;
import io.github.moderation4j.rules.expression.Expression;
import io.github.moderation4j.rules.expression.Need;
import io.github.moderation4j.rules.expression.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a rule fires: if all of {@code all}, one of {@code any} and none of {@code none} hold.
 *
 * @param all expressions that must all hold
 * @param any expressions of which one must hold; empty asks for nothing
 * @param none expressions of which none may hold
 */
public record Condition(List<Expression> all, List<Expression> any, List<Expression> none) {
  /** Copies the lists. */
  public Condition {
    all = List.copyOf(all);
    any = List.copyOf(any);
    none = List.copyOf(none);
  }

  /**
   * A condition of one expression.
   *
   * @param expression the expression
   * @return the condition that holds when it does
   */
  public static Condition of(Expression expression) {
    return new Condition(List.of(expression), List.of(), List.of());
  }

  /**
   * What must be so for the condition to be other than false.
   *
   * @return clauses that must all be met; each a list of alternatives of which at least one must be
   *     met, or its fact unknown; the rarest first
   */
  public List<List<Need>> needs() {
    List<List<Need>> clauses = new ArrayList<>();
    all.forEach(expression -> clauses.addAll(expression.needs()));
    if (!any.isEmpty() && any.stream().noneMatch(e -> e.needs().isEmpty())) {
      clauses.add(any.stream().flatMap(e -> rarest(e.needs()).stream()).toList());
    }
    clauses.sort(Comparator.comparingInt(Need::breadth));
    return clauses;
  }

  private static List<Need> rarest(List<List<Need>> clauses) {
    return clauses.stream().min(Comparator.comparingInt(Need::breadth)).orElseThrow();
  }

  /**
   * All expressions of the condition.
   *
   * @return those of {@code all}, {@code any} and {@code none}, in this order
   */
  public List<Expression> expressions() {
    return Stream.of(all, any, none).flatMap(List::stream).toList();
  }

  /**
   * Evaluates the condition.
   *
   * @param context where facts, scores and memories come from
   * @return whether it holds; unknown if that rests on something missing
   */
  public Truth test(Context context) {
    Truth truth = Truth.TRUE;
    for (int i = 0; i < all.size() && !truth.isFalse(); i++) {
      truth = truth.and(all.get(i).test(context));
    }
    for (int i = 0; i < none.size() && !truth.isFalse(); i++) {
      truth = truth.and(none.get(i).test(context).not());
    }
    return truth.isFalse() || any.isEmpty() ? truth : truth.and(anyOf(context));
  }

  private Truth anyOf(Context context) {
    Truth truth = Truth.FALSE;
    for (int i = 0; i < any.size() && !truth.isTrue(); i++) {
      truth = truth.or(any.get(i).test(context));
    }
    return truth;
  }
}
