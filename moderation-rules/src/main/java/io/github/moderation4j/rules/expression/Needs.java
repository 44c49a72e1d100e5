package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds what must be so for a condition to be other than false.
 *
 * <p>The answer is a list of clauses that must all be met; each is a list of alternatives of which
 * at least one must be met, or its fact unknown. It may ask for less than the condition does, never
 * for more.
 */
final class Needs {
  private static final Set<String> UPWARD = Set.of(">", ">=", "==");
  private static final Set<String> DOWNWARD = Set.of("<", "<=", "==");

  private final FactSchema schema;

  Needs(FactSchema schema) {
    this.schema = schema;
  }

  List<List<Need>> of(Ast ast) {
    if (ast instanceof Ast.Binary binary) {
      return switch (binary.operator()) {
        case "&&" -> both(of(binary.left()), of(binary.right()));
        case "||" -> either(of(binary.left()), of(binary.right()));
        default -> comparison(binary);
      };
    }
    if (ast instanceof Ast.Unary not && not.operator().equals("!")) {
      return flag(not.operand(), false);
    }
    return flag(ast, true);
  }

  private static List<List<Need>> both(List<List<Need>> a, List<List<Need>> b) {
    List<List<Need>> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static List<List<Need>> either(List<List<Need>> a, List<List<Need>> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return List.of();
    }
    List<Need> union = new ArrayList<>(rarest(a));
    union.addAll(rarest(b));
    return List.of(union);
  }

  private static List<Need> rarest(List<List<Need>> clauses) {
    return clauses.stream().min(Comparator.comparingInt(Need::breadth)).orElseThrow();
  }

  private List<List<Need>> flag(Ast ast, boolean set) {
    return ast instanceof Ast.Name name
            && schema.type(name.name()).filter(FactType.BOOL::equals).isPresent()
        ? clause(new Quantity(Quantity.Kind.FACT, name.name(), FactType.BOOL), set, set ? 1 : 0)
        : List.of();
  }

  private List<List<Need>> comparison(Ast.Binary binary) {
    if (binary.left() instanceof Ast.Name name && binary.right() instanceof Ast.Literal literal) {
      return schema
          .type(name.name())
          .map(type -> new Quantity(Quantity.Kind.FACT, name.name(), type))
          .map(fact -> bounds(binary.operator(), fact, number(literal.value())))
          .orElse(List.of());
    }
    return binary.left() instanceof Ast.Call call
            && !call.method()
            && call.arguments().get(0) instanceof Ast.Literal name
        ? found(call.function(), name.value().toString(), binary)
        : List.of();
  }

  private static List<List<Need>> found(String function, String name, Ast.Binary binary) {
    return switch (function) {
      case "score" -> least(Quantity.found(Quantity.Kind.SCORE, name), binary);
      case "severity" -> level(Quantity.found(Quantity.Kind.SEVERITY, name), binary);
      case "hits" -> least(Quantity.found(Quantity.Kind.HITS, name), binary);
      default -> List.of();
    };
  }

  private static List<List<Need>> least(Quantity quantity, Ast.Binary binary) {
    return binary.right() instanceof Ast.Literal literal
        ? bounds(binary.operator(), quantity, number(literal.value()))
        : List.of();
  }

  private static List<List<Need>> level(Quantity quantity, Ast.Binary binary) {
    return binary.right() instanceof Ast.Name name
        ? Arrays.stream(Severity.values())
            .filter(severity -> severity.name().equals(name.name()))
            .findFirst()
            .map(severity -> bounds(binary.operator(), quantity, severity.ordinal()))
            .orElse(List.of())
        : List.of();
  }

  /** Strict bounds are moved to the next value where that is known, else read as inclusive. */
  private static List<List<Need>> bounds(String operator, Quantity quantity, double bound) {
    List<List<Need>> clauses = new ArrayList<>();
    if (Double.isNaN(bound)) {
      return clauses;
    }
    if (UPWARD.contains(operator)) {
      double least = operator.equals(">") ? next(quantity, bound, 1) : bound;
      clauses.addAll(clause(quantity, true, least));
    }
    if (DOWNWARD.contains(operator)) {
      double most = operator.equals("<") ? next(quantity, bound, -1) : bound;
      clauses.addAll(clause(quantity, false, most));
    }
    return clauses;
  }

  private static double next(Quantity quantity, double bound, int direction) {
    if (quantity.type() == FactType.INT && !Double.isNaN(Quantity.whole(bound))) {
      return bound + direction;
    }
    return quantity.type() == FactType.DOUBLE && Math.abs(bound) < Quantity.EXACT
        ? Math.nextAfter(bound, direction * Double.POSITIVE_INFINITY)
        : bound;
  }

  private static List<List<Need>> clause(Quantity quantity, boolean atLeast, double bound) {
    return List.of(List.of(new Need(quantity, atLeast, bound)));
  }

  private static double number(Object literal) {
    if (literal instanceof Duration time) {
      return Quantity.seconds(time);
    }
    return literal instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
