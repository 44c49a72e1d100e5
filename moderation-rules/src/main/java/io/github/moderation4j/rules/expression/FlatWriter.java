package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes conditions as flat code. Not thread-safe. */
public final class FlatWriter {
  private static final double CANNOT_TELL = Double.NaN;

  /** Where a value is: the number of a quantity, of a constant, or of a step of the condition. */
  record Operand(Place place, int number) {}

  enum Place {
    QUANTITY,
    CONSTANT,
    RESULT
  }

  private record Step(int operation, Operand left, Operand right) {}

  private final Quantities quantities;
  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private final List<Step> code = new ArrayList<>();
  private final Map<Double, Integer> constants = new LinkedHashMap<>();

  /**
   * A writer.
   *
   * @param quantities numbers the quantities that conditions read
   */
  public FlatWriter(Quantities quantities) {
    this.quantities = quantities;
  }

  /**
   * Writes one more condition.
   *
   * @param all expressions that must all hold
   * @param any expressions of which one must hold; empty asks for nothing
   * @param none expressions of which none may hold
   */
  public void add(List<Expression> all, List<Expression> any, List<Expression> none) {
    int start = code.size();
    List<Operand> operands = new ArrayList<>();
    all.forEach(expression -> operands.add(expression.write(this)));
    none.forEach(expression -> operands.add(not(expression.write(this))));
    any.stream()
        .map(expression -> expression.write(this))
        .reduce((a, b) -> join(FlatConditions.OR, a, b))
        .ifPresent(operands::add);
    operands.stream()
        .reduce((a, b) -> join(FlatConditions.AND, a, b))
        .filter(whole -> whole.place() != Place.RESULT)
        .ifPresent(whole -> join(FlatConditions.FIRST, whole, whole));
    if (code.size() - start > FlatConditions.LONGEST) {
      code.subList(start, code.size()).clear();
    }
    starts.add(code.size());
  }

  /**
   * All conditions written so far.
   *
   * @return their code
   */
  public FlatConditions conditions() {
    return new FlatConditions(
        starts.stream().mapToInt(start -> start).toArray(),
        code.stream()
            .mapToLong(s -> FlatConditions.step(s.operation(), cell(s.left()), cell(s.right())))
            .toArray(),
        quantities.all().size() + constants.size());
  }

  /**
   * Room for the quantities that the conditions read, and for others asked for until now.
   *
   * @return readings of no content yet
   */
  public Readings readings() {
    double[] values = constants.keySet().stream().mapToDouble(constant -> constant).toArray();
    return new Readings(quantities.all(), values);
  }

  private int cell(Operand operand) {
    return switch (operand.place()) {
      case QUANTITY -> operand.number();
      case CONSTANT -> quantities.all().size() + operand.number();
      case RESULT -> quantities.all().size() + constants.size() + operand.number();
    };
  }

  private Operand join(int operation, Operand left, Operand right) {
    code.add(new Step(operation, left, right));
    return new Operand(Place.RESULT, code.size() - 1 - starts.get(starts.size() - 1));
  }

  private Operand not(Operand truth) {
    return join(FlatConditions.SUBTRACT, constant(1), truth);
  }

  /** Writes a part, and says where its value will be. */
  Operand write(Ast ast, FactSchema schema) {
    if (ast instanceof Ast.Unary unary) {
      Operand operand = write(unary.operand(), schema);
      return unary.operator().equals("!")
          ? not(operand)
          : join(FlatConditions.MULTIPLY, operand, constant(-1));
    }
    if (ast instanceof Ast.Binary binary) {
      int operation = operation(binary, schema);
      if (operation == FlatConditions.FIRST) {
        return constant(CANNOT_TELL);
      }
      Operand joined = join(operation, write(binary.left(), schema), write(binary.right(), schema));
      return binary.operator().equals("!=") ? not(joined) : joined;
    }
    return leaf(ast, schema);
  }

  /** The operation, or {@code FIRST} if numbers do not have it. */
  private static int operation(Ast.Binary binary, FactSchema schema) {
    boolean whole = isWhole(binary, schema);
    return switch (binary.operator()) {
      case "&&" -> FlatConditions.AND;
      case "||" -> FlatConditions.OR;
      case "<" -> FlatConditions.LESS;
      case "<=" -> FlatConditions.AT_MOST;
      case ">" -> FlatConditions.MORE;
      case ">=" -> FlatConditions.AT_LEAST;
      case "==", "!=" -> FlatConditions.EQUAL;
      case "+" -> whole ? FlatConditions.ADD_WHOLE : FlatConditions.ADD;
      case "-" -> whole ? FlatConditions.SUBTRACT_WHOLE : FlatConditions.SUBTRACT;
      case "*" -> whole ? FlatConditions.MULTIPLY_WHOLE : FlatConditions.MULTIPLY;
      case "/" -> whole ? FlatConditions.FIRST : FlatConditions.DIVIDE;
      default -> FlatConditions.FIRST;
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
    return !ast.parts().isEmpty() && ast.parts().stream().allMatch(part -> isWhole(part, schema));
  }

  private Operand leaf(Ast ast, FactSchema schema) {
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
      return truth ? 1 : 0;
    }
    if (literal instanceof Long whole) {
      return Quantity.whole(whole);
    }
    return literal instanceof Double number ? number : CANNOT_TELL;
  }

  /** A fact or a level of severity; lengths of time are no exact numbers. */
  private Operand name(String name, FactSchema schema) {
    FactType type = schema.type(name).orElse(FactType.STRING);
    if (type == FactType.BOOL || type == FactType.INT || type == FactType.DOUBLE) {
      return quantity(new Quantity(Quantity.Kind.FACT, name, type));
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

  private Operand call(Ast.Call call) {
    if (call.method() || !(call.arguments().get(0) instanceof Ast.Literal name)) {
      return constant(CANNOT_TELL);
    }
    String text = name.value().toString();
    return switch (call.function()) {
      case "score" -> quantity(Quantity.found(Quantity.Kind.SCORE, text));
      case "severity" -> quantity(Quantity.found(Quantity.Kind.SEVERITY, text));
      case "hits" -> quantity(Quantity.found(Quantity.Kind.HITS, text));
      default -> constant(CANNOT_TELL);
    };
  }

  private Operand quantity(Quantity quantity) {
    return new Operand(Place.QUANTITY, quantities.slot(quantity));
  }

  private Operand constant(double value) {
    Integer known = constants.putIfAbsent(value, constants.size());
    return new Operand(Place.CONSTANT, known == null ? constants.size() - 1 : known);
  }
}
