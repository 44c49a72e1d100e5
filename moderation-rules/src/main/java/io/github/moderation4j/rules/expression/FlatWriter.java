package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes flat code, expression by expression. Used once. */
final class FlatWriter {
  static final double TRUE = 1;
  static final double FALSE = 0;
  private static final double CANNOT_TELL = Double.NaN;
  private static final int OPERAND_SHIFT = 10;
  private static final int PLACE_SHIFT = 8;

  private final Quantities quantities;
  private final List<Integer> code = new ArrayList<>();
  private final List<Double> constants = new ArrayList<>();
  private int depth;
  private boolean tooDeep;

  FlatWriter(Quantities quantities) {
    this.quantities = quantities;
  }

  void and(Expression expression) {
    expression.write(this);
    join(FlatCondition.AND, FlatCondition.ON_STACK);
  }

  void andNot(Expression expression) {
    expression.write(this);
    not();
    join(FlatCondition.AND, FlatCondition.ON_STACK);
  }

  void or(Expression expression) {
    expression.write(this);
    join(FlatCondition.OR, FlatCondition.ON_STACK);
  }

  FlatCondition condition() {
    if (tooDeep) {
      return new FlatWriter(quantities).unknown();
    }
    return new FlatCondition(
        code.stream().mapToInt(step -> step).toArray(),
        constants.stream().mapToDouble(constant -> constant).toArray());
  }

  private FlatCondition unknown() {
    load(CANNOT_TELL);
    return condition();
  }

  void load(double constant) {
    join(FlatCondition.LOAD, constant(constant));
  }

  /** Adds a step; an operand is a place and what stands there. */
  void join(int operation, int operand) {
    if (operation == FlatCondition.LOAD) {
      depth++;
      tooDeep |= depth > FlatCondition.DEEPEST;
    } else if (operand == FlatCondition.ON_STACK) {
      depth--;
    }
    code.add(operation | operand << PLACE_SHIFT);
  }

  private void not() {
    join(FlatCondition.SUBTRACT_FROM, constant(TRUE));
  }

  /** Writes a part, so that its value is on top of the stack. */
  void write(Ast ast, FactSchema schema) {
    if (ast instanceof Ast.Unary unary) {
      write(unary.operand(), schema);
      if (unary.operator().equals("!")) {
        not();
      } else {
        join(FlatCondition.MULTIPLY, constant(-1));
      }
    } else if (ast instanceof Ast.Binary binary) {
      binary(binary, schema);
    } else {
      join(FlatCondition.LOAD, operand(ast, schema));
    }
  }

  private void binary(Ast.Binary binary, FactSchema schema) {
    int operation = operation(binary, schema);
    if (operation == FlatCondition.LOAD) {
      load(CANNOT_TELL);
      return;
    }
    write(binary.left(), schema);
    if (binary.right() instanceof Ast.Binary || binary.right() instanceof Ast.Unary) {
      write(binary.right(), schema);
      join(operation, FlatCondition.ON_STACK);
    } else {
      join(operation, operand(binary.right(), schema));
    }
    if (binary.operator().equals("!=")) {
      not();
    }
  }

  /** The operation, or {@code LOAD} if numbers do not have it. */
  private static int operation(Ast.Binary binary, FactSchema schema) {
    boolean whole = isWhole(binary, schema);
    return switch (binary.operator()) {
      case "&&" -> FlatCondition.AND;
      case "||" -> FlatCondition.OR;
      case "<" -> FlatCondition.LESS;
      case "<=" -> FlatCondition.AT_MOST;
      case ">" -> FlatCondition.MORE;
      case ">=" -> FlatCondition.AT_LEAST;
      case "==", "!=" -> FlatCondition.EQUAL;
      case "+" -> whole ? FlatCondition.ADD_WHOLE : FlatCondition.ADD;
      case "-" -> whole ? FlatCondition.SUBTRACT_WHOLE : FlatCondition.SUBTRACT;
      case "*" -> whole ? FlatCondition.MULTIPLY_WHOLE : FlatCondition.MULTIPLY;
      case "/" -> whole ? FlatCondition.LOAD : FlatCondition.DIVIDE;
      default -> FlatCondition.LOAD;
    };
  }

  /** Whether the result is a whole number, which has a range of its own. */
  private static boolean isWhole(Ast ast, FactSchema schema) {
    if (ast instanceof Ast.Name name) {
      return schema.type(name.name()).filter(FactType.INT::equals).isPresent();
    }
    if (ast instanceof Ast.Literal literal) {
      return literal.value() instanceof Long;
    }
    if (ast instanceof Ast.Call call) {
      return call.function().equals("hits");
    }
    return !ast.parts().isEmpty()
        && ast.parts().stream().allMatch(part -> isWhole(part, schema));
  }

  private int operand(Ast ast, FactSchema schema) {
    if (ast instanceof Ast.Literal literal) {
      return constant(value(literal.value()));
    }
    if (ast instanceof Ast.Name name) {
      return name(name.name(), schema);
    }
    return ast instanceof Ast.Call call ? call(call) : constant(CANNOT_TELL);
  }

  private static double value(Object literal) {
    if (literal instanceof Boolean truth) {
      return truth ? TRUE : FALSE;
    }
    if (literal instanceof Long whole) {
      return Quantity.whole(whole);
    }
    return literal instanceof Double number ? number : CANNOT_TELL;
  }

  /** A fact or a level of severity; lengths of time are no exact numbers. */
  private int name(String name, FactSchema schema) {
    FactType type = schema.type(name).orElse(FactType.STRING);
    if (type == FactType.BOOL || type == FactType.INT || type == FactType.DOUBLE) {
      return read(new Quantity(Quantity.Kind.FACT, name, type));
    }
    return constant(
        schema.type(name).isPresent()
            ? CANNOT_TELL
            : Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(name))
                .mapToDouble(Severity::ordinal)
                .findFirst()
                .orElse(CANNOT_TELL));
  }

  private int call(Ast.Call call) {
    if (call.method() || !(call.arguments().get(0) instanceof Ast.Literal name)) {
      return constant(CANNOT_TELL);
    }
    String text = name.value().toString();
    return switch (call.function()) {
      case "score" -> read(Quantity.found(Quantity.Kind.SCORE, text));
      case "severity" -> read(Quantity.found(Quantity.Kind.SEVERITY, text));
      case "hits" -> read(Quantity.found(Quantity.Kind.HITS, text));
      default -> constant(CANNOT_TELL);
    };
  }

  private int read(Quantity quantity) {
    return FlatCondition.READ | quantities.slot(quantity) << OPERAND_SHIFT - PLACE_SHIFT;
  }

  private int constant(double value) {
    int at = constants.indexOf(value);
    if (at < 0) {
      at = constants.size();
      constants.add(value);
    }
    return FlatCondition.CONSTANT | at << OPERAND_SHIFT - PLACE_SHIFT;
  }
}
