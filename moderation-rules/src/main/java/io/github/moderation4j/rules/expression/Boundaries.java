package io.github.moderation4j.rules.expression;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the values at which a condition may change its answer. */
final class Boundaries {
  private static final double STEP = 0.001;
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

  private final FactSchema schema;
  private final List<Boundary> found = new ArrayList<>();

  private Boundaries(FactSchema schema) {
    this.schema = schema;
  }

  static List<Boundary> of(Ast ast, FactSchema schema) {
    Boundaries boundaries = new Boundaries(schema);
    boundaries.walk(ast);
    return boundaries.found;
  }

  private void walk(Ast ast) {
    if (ast instanceof Ast.Binary binary && COMPARISONS.contains(binary.operator())) {
      compare(binary.left(), binary.right());
      compare(binary.right(), binary.left());
    } else if (ast instanceof Ast.Binary binary && binary.operator().equals("in")) {
      list(binary.right(), binary.left());
    } else if (ast instanceof Ast.Call call && call.function().equals("contains")) {
      list(call.arguments().get(0), call.arguments().get(1));
    } else if (ast instanceof Ast.Name name && isFlag(name)) {
      add(Boundary.Kind.FACT, name.name(), List.of(true, false));
    }
    ast.parts().forEach(this::walk);
  }

  private boolean isFlag(Ast.Name name) {
    return schema.type(name.name()).filter(FactType.BOOL::equals).isPresent();
  }

  private void compare(Ast what, Ast bound) {
    if (!(bound instanceof Ast.Literal literal)) {
      return;
    }
    List<Object> values = around(literal.value());
    if (what instanceof Ast.Name name && schema.type(name.name()).isPresent()) {
      add(Boundary.Kind.FACT, name.name(), values);
    } else if (what instanceof Ast.Call call && call.function().equals("score")) {
      score(call, values);
    } else if (what instanceof Ast.Call call
        && call.function().equals("default")
        && call.arguments().get(0) instanceof Ast.Name name) {
      add(Boundary.Kind.FACT, name.name(), values);
    }
  }

  private void score(Ast.Call call, List<Object> values) {
    List<Object> possible =
        values.stream()
            .map(value -> value instanceof Number n ? n.doubleValue() : -1.0)
            .filter(value -> value >= 0 && value <= 1)
            .map(Object.class::cast)
            .toList();
    if (call.arguments().get(0) instanceof Ast.Literal category) {
      add(Boundary.Kind.SCORE, category.value().toString(), possible);
    }
  }

  private void list(Ast list, Ast element) {
    if (list instanceof Ast.Name name
        && element instanceof Ast.Literal literal
        && schema.type(name.name()).filter(FactType.STRINGS::equals).isPresent()) {
      add(Boundary.Kind.FACT, name.name(), List.of(List.of(literal.value()), List.of()));
    }
  }

  private void add(Boundary.Kind kind, String name, List<Object> values) {
    found.add(new Boundary(kind, name, values));
  }

  private static List<Object> around(Object bound) {
    if (bound instanceof Long n) {
      return List.of(n, n + 1, n - 1);
    }
    if (bound instanceof Double d) {
      return List.of(d, d + STEP, d - STEP);
    }
    if (bound instanceof Duration t) {
      return t.isZero()
          ? List.of(t, t.plusSeconds(1))
          : List.of(t, t.plusSeconds(1), t.minusSeconds(1));
    }
    return bound instanceof String ? List.of(bound, "") : List.of(true, false);
  }
}
