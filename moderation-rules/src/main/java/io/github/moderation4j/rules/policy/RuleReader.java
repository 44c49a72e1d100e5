package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.expression.Expression;
import io.github.moderation4j.rules.expression.ExpressionCompiler;
import io.github.moderation4j.rules.expression.ExpressionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the document of one rule. */
final class RuleReader {
  static final List<String> KEYS =
      List.of(
          "rule",
          "category",
          "mode",
          "priority",
          "when",
          "then",
          "escalate",
          "stop",
          "notice",
          "justification",
          "active",
          "rollout",
          "max-actions-per-day",
          "expires",
          "tests");

  private static final Map<String, Mode> MODES = new LinkedHashMap<>();

  static {
    MODES.put("off", Mode.OFF);
    MODES.put("shadow", Mode.SHADOW);
    MODES.put("live", Mode.LIVE);
  }

  private final Issues issues;
  private final PolicyBuilder policy;
  private final ExpressionCompiler compiler;
  private final OutcomeReader outcomes;
  private final ExampleReader examples;

  RuleReader(Issues issues, PolicyBuilder policy) {
    this.issues = issues;
    this.policy = policy;
    this.compiler = Policy.compiler(policy.facts(), policy.categories());
    this.outcomes = new OutcomeReader(issues, compiler.schema().subjects());
    this.examples = new ExampleReader(issues, compiler.schema(), compiler.categories());
  }

  /** Reads a rule; what it leaves out it takes from an included rule with the same id. */
  Optional<Rule> read(Fields fields, String id) {
    Rule.Builder rule = new Rule.Builder(id, compiler);
    Optional<Rule> base = policy.included(id);
    base.ifPresent(rule::from);
    if (base.isEmpty()) {
      fields.required("when");
      fields.required("then");
    }
    fields.get("when").ifPresent(node -> rule.condition(condition(node)));
    fields.get("then").ifPresent(node -> rule.then(outcomes.read(node)));
    fields.get("category").flatMap(this::category).ifPresent(rule::category);
    fields.choice("mode", MODES).ifPresent(rule::mode);
    fields.whole("priority", -1_000_000, 1_000_000).ifPresent(rule::priority);
    fields.flag("stop").ifPresent(rule::stop);
    fields.get("notice").flatMap(this::notice).ifPresent(rule::notice);
    fields.text("justification").ifPresent(rule::justification);
    fields.get("escalate").ifPresent(node -> rule.escalations(escalations(node)));
    fields.get("tests").ifPresent(node -> rule.examples(examples(node)));
    rule.reach(reach(fields, base.map(Rule::reach).orElse(Reach.EVERYWHERE)));
    return issues.hasErrors() ? Optional.empty() : Optional.of(rule.build());
  }

  private List<Example> examples(Node node) {
    return Fields.elements(node).stream().flatMap(n -> examples.read(n).stream()).toList();
  }

  private Condition condition(Node node) {
    if (!(node instanceof MappingNode)) {
      return new Condition(expressions(Fields.elements(node)), List.of(), List.of());
    }
    Fields fields = Fields.strict(node, issues, List.of("all", "any", "none"));
    return new Condition(
        expressions(fields.items("all")),
        expressions(fields.items("any")),
        expressions(fields.items("none")));
  }

  List<Expression> expressions(List<Node> nodes) {
    return nodes.stream().flatMap(node -> expression(node).stream()).toList();
  }

  private Optional<Expression> expression(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      issues.error(node, "found %s; expected an expression".formatted(Fields.describe(node)));
      return Optional.empty();
    }
    try {
      return Optional.of(compiler.compile(scalar.getValue()));
    } catch (ExpressionException e) {
      e.issues().forEach(issue -> issues.error(scalar, issue.offset(), issue.message()));
      return Optional.empty();
    }
  }

  private Optional<Category> category(Node node) {
    Optional<String> id = Fields.text(node, issues);
    if (id.isPresent() && !compiler.categories().contains(id.get())) {
      issues.error(node, KnownCategories.unknown(id.get(), compiler.categories()));
      return Optional.empty();
    }
    return id.map(Category::of);
  }

  private Optional<Notice> notice(Node node) {
    Map<String, String> texts = new TreeMap<>();
    if (node instanceof MappingNode) {
      Fields fields = Fields.open(node, issues);
      fields.keys().forEach(tag -> fields.get(tag).ifPresent(n -> text(tag, n, texts)));
    } else {
      text("", node, texts);
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Notice(texts));
  }

  private void text(String tag, Node node, Map<String, String> out) {
    Optional<String> text = Fields.text(node, issues);
    List<String> unknown = text.map(Notice::unknownParameters).orElse(List.of());
    unknown.forEach(
        name -> issues.error(node, Fields.unexpected("{" + name + "}", Notice.placeholders())));
    if (unknown.isEmpty()) {
      text.ifPresent(t -> out.put(tag, t));
    }
  }

  private List<Escalation> escalations(Node node) {
    List<Escalation> escalations = new ArrayList<>();
    for (Node element : Fields.elements(node)) {
      Fields fields = Fields.strict(element, issues, List.of("when", "then"));
      Optional<Expression> when = fields.required("when").flatMap(this::expression);
      Optional<Outcome> then = fields.required("then").map(outcomes::read);
      when.ifPresent(w -> then.ifPresent(t -> escalations.add(new Escalation(w, t))));
    }
    return escalations;
  }

  private Reach reach(Fields fields, Reach base) {
    Optional<Fields> active =
        fields.get("active").map(n -> Fields.strict(n, issues, List.of("from", "to", "regions")));
    Optional<LocalDate> from = active.flatMap(a -> a.date("from")).or(base::from);
    Optional<LocalDate> to = active.flatMap(a -> a.date("to")).or(base::to);
    Optional<LocalDate> last = fields.date("expires").map(day -> day.minusDays(1));
    if (last.isPresent() && to.map(last.get()::isBefore).orElse(true)) {
      to = last;
    }
    if (from.isPresent() && to.map(from.get()::isAfter).orElse(false)) {
      issues.error(fields.node(), "rule ends before it begins");
      return base;
    }
    Set<String> regions = new TreeSet<>(base.regions());
    active
        .map(a -> a.items("regions"))
        .ifPresent(list -> list.forEach(n -> Fields.text(n, issues).ifPresent(regions::add)));
    OptionalInt cap =
        fields
            .whole("max-actions-per-day", 1, 1_000_000)
            .map(OptionalInt::of)
            .orElse(base.dailyCap());
    return new Reach(
        from, to, new TreeSet<>(regions), fields.share("rollout").orElse(base.rollout()), cap);
  }
}
