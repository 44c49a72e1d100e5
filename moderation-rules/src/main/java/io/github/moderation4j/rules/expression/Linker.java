package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the types of a tree against the declared facts and links it into closures. */
final class Linker {
  private final FactSchema schema;
  private final Set<String> categories;
  private final String source;
  private final List<ExpressionIssue> issues = new ArrayList<>();
  private final Set<String> facts = new TreeSet<>();

  Linker(FactSchema schema, Set<String> categories, String source) {
    this.schema = schema;
    this.categories = categories;
    this.source = source;
  }

  List<ExpressionIssue> issues() {
    return issues;
  }

  FactSchema schema() {
    return schema;
  }

  Set<String> facts() {
    return facts;
  }

  Set<String> categories() {
    return categories;
  }

  Code issue(Ast where, String message) {
    issues.add(new ExpressionIssue(where.start(), message));
    return Code.broken();
  }

  /** Links a part that must be of a type. */
  Code expect(Type type, Ast ast) {
    Code code = ast.link(this);
    return type.accepts(code.type())
        ? code
        : issue(ast, "expected %s, but '%s' is %s".formatted(type, text(ast), code.type()));
  }

  String text(Ast ast) {
    return source.substring(ast.start(), ast.end());
  }

  Code literal(Ast.Literal literal) {
    Object value = literal.value();
    Type type =
        value instanceof Boolean
            ? Type.BOOL
            : value instanceof Long
                ? Type.INT
                : value instanceof Double
                    ? Type.DOUBLE
                    : value instanceof Duration ? Type.DURATION : Type.STRING;
    return Code.constant(type, value);
  }

  Code name(Ast.Name name) {
    Optional<FactType> type = schema.type(name.name());
    if (type.isPresent()) {
      return fact(name.name(), type.get());
    }
    for (Severity severity : Severity.values()) {
      if (severity.name().equals(name.name())) {
        return Code.constant(Type.SEVERITY, severity);
      }
    }
    if (schema.isSubject(name.name())) {
      fact(name.name() + ".id", FactType.STRING);
      return Code.constant(Type.SUBJECT, name.name());
    }
    return issue(
        name,
        "unknown fact '%s'%s"
            .formatted(name.name(), Suggestion.clause(name.name(), schema.names())));
  }

  private Code fact(String name, FactType type) {
    facts.add(name);
    Absent missing = Absent.because(name);
    Absent unreadable = Absent.because(name + " as " + type.type());
    return new Code(
        type.type(),
        context -> {
          Object value = context.factOrNull(name);
          return value == null ? missing : type.read(value).orElse(unreadable);
        });
  }

  Code call(Ast.Call call) {
    return new Functions(this).link(call);
  }

  Code unary(Ast.Unary unary) {
    if (unary.operator().equals("!")) {
      return Logic.not(expect(Type.BOOL, unary.operand()));
    }
    Code operand = unary.operand().link(this);
    return operand.type().isNumber()
        ? Arithmetic.negate(operand)
        : issue(unary, "cannot negate %s".formatted(operand.type()));
  }

  Code binary(Ast.Binary binary) {
    return switch (binary.operator()) {
      case "&&" -> Logic.and(expect(Type.BOOL, binary.left()), expect(Type.BOOL, binary.right()));
      case "||" -> Logic.or(expect(Type.BOOL, binary.left()), expect(Type.BOOL, binary.right()));
      case "in" -> membership(binary, binary.left().link(this), binary.right().link(this));
      case "==", "!=", "<", "<=", ">", ">=" ->
          comparison(binary, binary.left().link(this), binary.right().link(this));
      default -> arithmetic(binary);
    };
  }

  private Code comparison(Ast.Binary binary, Code left, Code right) {
    boolean equality = binary.operator().equals("==") || binary.operator().equals("!=");
    boolean ordered = left.type().isOrdered() && right.type().isOrdered();
    if (left.type().comparesWith(right.type()) && (equality || ordered)) {
      return Comparisons.link(binary.operator(), left, right);
    }
    return mismatch(binary, left, right);
  }

  private Code membership(Ast.Binary binary, Code element, Code list) {
    boolean fits = list.type().isList() && list.type().elementOrAny().comparesWith(element.type());
    return fits ? Comparisons.in(element, list) : mismatch(binary, element, list);
  }

  private Code arithmetic(Ast.Binary binary) {
    Code left = binary.left().link(this);
    Code right = binary.right().link(this);
    if (left.type().equals(Type.DOUBLE)) {
      right = asDouble(binary.right(), right);
    }
    if (right.type().equals(Type.DOUBLE)) {
      left = asDouble(binary.left(), left);
    }
    Optional<Code> joined = Arithmetic.link(binary.operator(), left, right);
    return joined.isPresent() ? joined.get() : mismatch(binary, left, right);
  }

  /** A whole number written beside a number with a fraction is one itself. */
  Code asDouble(Ast ast, Code code) {
    return ast instanceof Ast.Literal literal && literal.value() instanceof Long whole
        ? Code.constant(Type.DOUBLE, whole.doubleValue())
        : code;
  }

  private Code mismatch(Ast.Binary binary, Code left, Code right) {
    String hint =
        left.type().isNumber() && right.type().isNumber() ? "; convert with double(x)" : "";
    issues.add(
        new ExpressionIssue(
            binary.at(),
            "operator '%s' cannot join %s and %s%s"
                .formatted(binary.operator(), left.type(), right.type(), hint)));
    return Code.broken();
  }

  Code choice(Ast.Choice choice) {
    Code condition = expect(Type.BOOL, choice.condition());
    Code then = choice.then().link(this);
    Code otherwise = expect(then.type(), choice.otherwise());
    return Logic.choose(condition, then, otherwise);
  }

  Code list(Ast.ListOf list) {
    Type element = Type.ANY;
    List<Code.Step> steps = new ArrayList<>();
    for (Ast ast : list.elements()) {
      Code code = element.equals(Type.ANY) ? ast.link(this) : expect(element, ast);
      if (code.type().isList() && !code.type().equals(Type.ANY)) {
        issue(ast, "lists cannot hold lists");
      }
      element = element.equals(Type.ANY) ? code.type() : element;
      steps.add(code.step());
    }
    return new Code(Type.listOf(element), Collect.all(steps));
  }

  Code index(Ast.Index index) {
    Code list = index.list().link(this);
    Code at = expect(Type.INT, index.index());
    return list.type().isList()
        ? Collect.at(list, at)
        : issue(
            index,
            "only lists have elements, but '%s' is %s".formatted(text(index.list()), list.type()));
  }
}
