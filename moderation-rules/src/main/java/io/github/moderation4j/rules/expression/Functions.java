package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Category;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** The functions and methods of the language. */
final class Functions {
  /** Number of arguments, the receiver of a method included. */
  private static final Map<String, Integer> FUNCTIONS =
      new TreeMap<>(
          Map.of(
              "score",
              1,
              "severity",
              1,
              "hits",
              1,
              "count",
              3,
              "labels",
              1,
              "repeats",
              2,
              "has",
              1,
              "default",
              2,
              "size",
              1,
              "double",
              1));

  private static final Map<String, Integer> METHODS =
      new TreeMap<>(Map.of("contains", 2, "startsWith", 2, "endsWith", 2, "matches", 2, "size", 1));

  private final Linker linker;

  Functions(Linker linker) {
    this.linker = linker;
  }

  Code link(Ast.Call call) {
    Map<String, Integer> known = call.method() ? METHODS : FUNCTIONS;
    Integer arity = known.get(call.function());
    if (arity == null) {
      return unknown(call, known.keySet());
    }
    if (call.arguments().size() != arity) {
      int extra = call.method() ? 1 : 0;
      return linker.issue(
          call,
          "%s takes %d argument(s), but got %d"
              .formatted(call.function(), arity - extra, call.arguments().size() - extra));
    }
    return call.method() ? method(call) : function(call);
  }

  private Code unknown(Ast.Call call, Collection<String> known) {
    call.arguments().forEach(argument -> argument.link(linker));
    return linker.issue(
        call,
        "unknown %s '%s'; expected one of %s%s"
            .formatted(
                call.method() ? "method" : "function",
                call.function(),
                String.join(", ", known),
                Suggestion.clause(call.function(), known)));
  }

  private Code function(Ast.Call call) {
    Ast first = call.arguments().get(0);
    return switch (call.function()) {
      case "score" ->
          category(first).map(c -> new Code(Type.DOUBLE, x -> x.score(c))).orElseGet(Code::broken);
      case "severity" ->
          category(first)
              .map(c -> new Code(Type.SEVERITY, x -> x.severity(c)))
              .orElseGet(Code::broken);
      case "hits" ->
          text(first, "a list")
              .map(l -> new Code(Type.INT, x -> x.hits(l)))
              .orElseGet(Code::broken);
      case "count" -> count(call.arguments());
      case "labels" -> labels(first);
      case "repeats" -> repeats(call.arguments());
      case "has" -> has(first);
      case "default" -> fallback(first, call.arguments().get(1));
      case "double" -> toDouble(first);
      default -> size(first);
    };
  }

  private Optional<Category> category(Ast ast) {
    Optional<String> id = text(ast, "a category");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (!linker.categories().contains(id.get())) {
      linker.issue(
          ast,
          "unknown category '%s'%s"
              .formatted(id.get(), Suggestion.clause(id.get(), linker.categories())));
      return Optional.empty();
    }
    return Optional.of(Category.of(id.get()));
  }

  /** A text that must be written out, so that it can be checked before anything runs. */
  private Optional<String> text(Ast ast, String what) {
    if (ast instanceof Ast.Literal literal && literal.value() instanceof String text) {
      return Optional.of(text);
    }
    linker.issue(ast, "expected %s in quotes, but found '%s'".formatted(what, linker.text(ast)));
    return Optional.empty();
  }

  private Optional<Duration> window(Ast ast) {
    if (ast instanceof Ast.Literal literal && literal.value() instanceof Duration window) {
      return Optional.of(window);
    }
    linker.issue(
        ast, "expected a length of time such as 30d, but found '%s'".formatted(linker.text(ast)));
    return Optional.empty();
  }

  private Code count(List<Ast> arguments) {
    Code subject = linker.expect(Type.SUBJECT, arguments.get(0));
    Optional<String> name = text(arguments.get(1), "a label");
    Optional<Duration> window = window(arguments.get(2));
    if (!subject.type().equals(Type.SUBJECT) || name.isEmpty() || window.isEmpty()) {
      return Code.broken();
    }
    String kind = linker.text(arguments.get(0));
    return ofSubject(Type.INT, kind, (x, id) -> x.count(kind, id, name.get(), window.get()));
  }

  private Code labels(Ast subject) {
    if (!linker.expect(Type.SUBJECT, subject).type().equals(Type.SUBJECT)) {
      return Code.broken();
    }
    String kind = linker.text(subject);
    return ofSubject(Type.listOf(Type.STRING), kind, (x, id) -> x.labels(kind, id));
  }

  private interface SubjectStep {
    Object run(Context context, String id);
  }

  private static Code ofSubject(Type type, String kind, SubjectStep step) {
    Absent missing = Absent.because(kind + ".id");
    return new Code(
        type,
        context ->
            context.fact(kind + ".id").filter(String.class::isInstance).isPresent()
                ? step.run(context, (String) context.fact(kind + ".id").orElseThrow())
                : missing);
  }

  private Code repeats(List<Ast> arguments) {
    if (!linker.text(arguments.get(0)).equals("content")) {
      return linker.issue(arguments.get(0), "repeats is about 'content'");
    }
    return window(arguments.get(1))
        .map(w -> new Code(Type.INT, x -> x.repeats(w)))
        .orElseGet(Code::broken);
  }

  private Code has(Ast ast) {
    if (!(ast instanceof Ast.Name)) {
      return linker.issue(ast, "has asks for a fact, but found '%s'".formatted(linker.text(ast)));
    }
    Code fact = ast.link(linker);
    return new Code(Type.BOOL, context -> !(fact.step().run(context) instanceof Absent));
  }

  private Code fallback(Ast ast, Ast otherwise) {
    Code value = ast.link(linker);
    Code instead = otherwise.link(linker);
    if (value.type().equals(Type.DOUBLE)) {
      instead = linker.asDouble(otherwise, instead);
    }
    if (!value.type().accepts(instead.type())) {
      return linker.issue(
          otherwise,
          "default of %s must be %s, but '%s' is %s"
              .formatted(linker.text(ast), value.type(), linker.text(otherwise), instead.type()));
    }
    Code.Step fallback = instead.step();
    return new Code(
        value.type(),
        context -> {
          Object known = value.step().run(context);
          return known instanceof Absent ? fallback.run(context) : known;
        });
  }

  private Code toDouble(Ast ast) {
    Code number = ast.link(linker);
    return number.type().isNumber()
        ? new Code(Type.DOUBLE, Strict.of(number, n -> ((Number) n).doubleValue()))
        : linker.issue(
            ast,
            "double converts numbers, but '%s' is %s".formatted(linker.text(ast), number.type()));
  }

  private Code size(Ast ast) {
    Code value = ast.link(linker);
    if (Type.STRING.accepts(value.type())) {
      return new Code(Type.INT, Strict.of(value, v -> characters((String) v)));
    }
    return value.type().isList()
        ? new Code(Type.INT, Strict.of(value, v -> (long) ((List<?>) v).size()))
        : linker.issue(
            ast,
            "size is of texts and lists, but '%s' is %s".formatted(linker.text(ast), value.type()));
  }

  private static Object characters(String text) {
    return (long) text.codePointCount(0, text.length());
  }

  private Code method(Ast.Call call) {
    Ast receiver = call.arguments().get(0);
    if (call.function().equals("size")) {
      return size(receiver);
    }
    Code value = receiver.link(linker);
    Ast argument = call.arguments().get(1);
    if (call.function().equals("contains") && value.type().kind() == Type.Kind.LIST) {
      Code element = linker.expect(value.type().elementOrAny(), argument);
      return Comparisons.in(element, value);
    }
    if (!Type.STRING.accepts(value.type())) {
      return linker.issue(
          receiver,
          "%s is of texts, but '%s' is %s"
              .formatted(call.function(), linker.text(receiver), value.type()));
    }
    return call.function().equals("matches")
        ? matches(value, argument)
        : compare(call.function(), value, argument);
  }

  private Code compare(String method, Code text, Ast argument) {
    BinaryOperator<Object> operator =
        switch (method) {
          case "contains" -> (a, b) -> ((String) a).contains((String) b);
          case "startsWith" -> (a, b) -> ((String) a).startsWith((String) b);
          default -> (a, b) -> ((String) a).endsWith((String) b);
        };
    return new Code(Type.BOOL, Strict.of(text, linker.expect(Type.STRING, argument), operator));
  }

  private Code matches(Code text, Ast argument) {
    Optional<String> source = text(argument, "a pattern");
    if (source.isEmpty()) {
      return Code.broken();
    }
    try {
      LinearPattern pattern = LinearPattern.compile(source.get());
      return new Code(Type.BOOL, Strict.of(text, value -> pattern.foundIn((String) value)));
    } catch (IllegalArgumentException e) {
      return linker.issue(argument, String.valueOf(e.getMessage()));
    }
  }
}
