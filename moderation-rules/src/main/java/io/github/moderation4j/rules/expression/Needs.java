package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds what must be so for a condition to be other than false.
 *
 * <p>The answer is a list of alternatives of which at least one must be met, or its fact unknown;
 * an empty list promises nothing. It may ask for less than the condition does, never for more.
 */
final class Needs {
  private static final Set<String> UPWARD = Set.of(">", ">=", "==");
  private static final Set<String> DOWNWARD = Set.of("<", "<=");

  private Needs() {}

  static List<Need> of(Ast ast) {
    if (ast instanceof Ast.Binary binary) {
      return switch (binary.operator()) {
        case "&&" -> Need.narrower(of(binary.left()), of(binary.right()));
        case "||" -> either(of(binary.left()), of(binary.right()));
        default -> comparison(binary);
      };
    }
    return List.of();
  }

  private static List<Need> either(List<Need> a, List<Need> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return List.of();
    }
    List<Need> union = new ArrayList<>(a);
    union.addAll(b);
    return union;
  }

  private static List<Need> comparison(Ast.Binary binary) {
    if (binary.left() instanceof Ast.Name name && binary.right() instanceof Ast.Literal literal) {
      return fact(binary.operator(), name.name(), literal.value());
    }
    return UPWARD.contains(binary.operator())
            && binary.left() instanceof Ast.Call call
            && !call.method()
            && call.arguments().size() == 1
            && call.arguments().get(0) instanceof Ast.Literal name
        ? found(call.function(), name.value().toString(), least(binary))
        : List.of();
  }

  private static List<Need> fact(String operator, String name, Object literal) {
    double bound = Need.number(literal);
    if (Double.isNaN(bound)) {
      return List.of();
    }
    if (UPWARD.contains(operator)) {
      return List.of(new Need(Need.Kind.FACT_AT_LEAST, name, bound));
    }
    return DOWNWARD.contains(operator)
        ? List.of(new Need(Need.Kind.FACT_AT_MOST, name, bound))
        : List.of();
  }

  private static List<Need> found(String function, String name, double least) {
    if (!(least > 0)) {
      return List.of();
    }
    return switch (function) {
      case "score" -> List.of(new Need(Need.Kind.SCORE, name, least));
      case "severity" -> List.of(new Need(Need.Kind.SCORE, name, 0));
      case "hits" -> List.of(new Need(Need.Kind.HITS, name, least));
      default -> List.of();
    };
  }

  /** The least value on the left for which the comparison holds; 0 if it can hold for nothing. */
  private static double least(Ast.Binary binary) {
    boolean strict = binary.operator().equals(">");
    if (binary.right() instanceof Ast.Literal literal && literal.value() instanceof Number number) {
      double bound = number.doubleValue();
      return strict && bound >= 0 ? Math.max(bound, Double.MIN_VALUE) : bound;
    }
    return binary.right() instanceof Ast.Name name && isLevel(name, strict) ? 1 : 0;
  }

  private static boolean isLevel(Ast.Name name, boolean strict) {
    boolean level = Arrays.stream(Severity.values()).anyMatch(s -> s.name().equals(name.name()));
    return level && (strict || !name.name().equals(Severity.NONE.name()));
  }
}
