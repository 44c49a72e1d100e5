package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a text must contain for a condition to be other than false.
 *
 * <p>The answer is a list of alternatives of which at least one must be met; an empty list promises
 * nothing. It may ask for less than the condition does, never for more.
 */
final class Needs {
  private static final Set<String> UPWARD = Set.of(">", ">=", "==");

  private Needs() {}

  static List<Need> of(Ast ast) {
    if (ast instanceof Ast.Binary binary) {
      return switch (binary.operator()) {
        case "&&" -> narrower(of(binary.left()), of(binary.right()));
        case "||" -> either(of(binary.left()), of(binary.right()));
        default -> comparison(binary);
      };
    }
    return List.of();
  }

  /** Of two that must both be met, the one with fewer alternatives. */
  static List<Need> narrower(List<Need> a, List<Need> b) {
    return a.isEmpty() || (!b.isEmpty() && b.size() < a.size()) ? b : a;
  }

  static List<Need> either(List<Need> a, List<Need> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return List.of();
    }
    List<Need> union = new ArrayList<>(a);
    union.addAll(b);
    return union;
  }

  private static List<Need> comparison(Ast.Binary binary) {
    return UPWARD.contains(binary.operator())
            && binary.left() instanceof Ast.Call call
            && !call.method()
            && call.arguments().size() == 1
            && call.arguments().get(0) instanceof Ast.Literal name
        ? need(call.function(), name.value().toString(), least(binary))
        : List.of();
  }

  private static List<Need> need(String function, String name, double least) {
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

  /**
   * The least value on the left for which the comparison can hold; 0 if it can hold for nothing.
   */
  private static double least(Ast.Binary binary) {
    boolean strict = binary.operator().equals(">");
    if (binary.right() instanceof Ast.Literal literal && literal.value() instanceof Number number) {
      double bound = number.doubleValue();
      return strict && bound >= 0 ? Math.max(bound, Double.MIN_VALUE) : bound;
    }
    boolean level =
        binary.right() instanceof Ast.Name name && !name.name().equals(Severity.NONE.name());
    return level || (strict && binary.right() instanceof Ast.Name) ? 1 : 0;
  }
}
