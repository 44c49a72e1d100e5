package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.expression.FactSchema;
import io.github.moderation4j.rules.expression.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the documents of one policy text: the head, then one rule each. */
final class DocumentReader {
  static final List<String> HEAD_KEYS =
      List.of(
          "policy",
          "version",
          "owner",
          "reviewed-by",
          "review-date",
          "include",
          "facts",
          "categories",
          "ladder",
          "on-incomplete",
          "exempt",
          "justification",
          "rules");
  private static final int MAX_INCLUDES = 8;
  private static final Map<String, FactType> TYPES = new LinkedHashMap<>();

  static {
    for (FactType type : FactType.values()) {
      TYPES.put(type.name().toLowerCase(Locale.ROOT), type);
    }
  }

  private final Issues issues;
  private final Includes includes;
  private final List<String> chain;
  private final LocalDate today;

  DocumentReader(Issues issues, Includes includes, List<String> chain, LocalDate today) {
    this.issues = issues;
    this.includes = includes;
    this.chain = chain;
    this.today = today;
  }

  /** The policy, unless there are errors. */
  Optional<Policy> read(String yaml) {
    List<Node> documents = YamlDocuments.read(yaml, issues);
    if (documents.isEmpty()) {
      if (!issues.hasErrors()) {
        issues.error(Optional.empty(), "found nothing; expected a policy");
      }
      return Optional.empty();
    }
    Fields head = Fields.strict(documents.get(0), issues, HEAD_KEYS);
    PolicyBuilder policy = Policy.builder(name(head));
    head(head, policy);
    List<Node> rules = new ArrayList<>(head.items("rules"));
    rules.addAll(documents.subList(1, documents.size()));
    rules(rules, head, policy);
    if (issues.hasErrors()) {
      return Optional.empty();
    }
    Policy built = policy.build();
    new Lint(issues, today).check(built, head, rules);
    return issues.hasErrors() ? Optional.empty() : Optional.of(built);
  }

  private String name(Fields head) {
    Optional<Node> node = head.required("policy");
    Optional<String> name = node.flatMap(n -> Fields.text(n, issues));
    if (name.isPresent() && !Rule.ID.matcher(name.get()).matches()) {
      issues.error(
          node.get(), "found '%s'; expected lower-case words joined by '-'".formatted(name.get()));
    }
    return name.filter(n -> Rule.ID.matcher(n).matches()).orElse("unnamed");
  }

  private void head(Fields head, PolicyBuilder policy) {
    head.items("include").forEach(node -> include(node, policy));
    head.whole("version", 1, 1_000_000).ifPresent(policy::version);
    policy.signOff(
        new SignOff(head.text("owner"), head.text("reviewed-by"), head.date("review-date")));
    head.get("facts").ifPresent(node -> facts(Fields.open(node, issues), policy));
    head.items("categories").forEach(node -> category(node).ifPresent(policy::category));
    Set<String> known = Policy.compiler(policy.facts(), policy.categories()).categories();
    head.get("ladder").ifPresent(node -> ladder(Fields.open(node, issues), policy, known));
    head.choice("on-incomplete", OutcomeReader.VERDICTS).ifPresent(policy::onIncomplete);
    head.text("justification").ifPresent(policy::justification);
  }

  private void include(Node node, PolicyBuilder policy) {
    Optional<String> name = Fields.text(node, issues);
    if (name.isEmpty()) {
      return;
    }
    if (chain.contains(name.get())) {
      issues.error(
          node, "includes itself: %s -> %s".formatted(String.join(" -> ", chain), name.get()));
      return;
    }
    Optional<String> text =
        chain.size() > MAX_INCLUDES ? Optional.empty() : includes.find(name.get(), issues);
    if (text.isEmpty()) {
      issues.error(node, Fields.unexpected(name.get(), StandardPacks.names()));
      return;
    }
    List<String> longer = new ArrayList<>(chain);
    longer.add(name.get());
    new DocumentReader(issues.in(name.get()), includes, longer, today)
        .read(text.get())
        .ifPresent(policy::include);
  }

  private void facts(Fields fields, PolicyBuilder policy) {
    for (String name : fields.keys()) {
      Optional<FactType> type = fields.choice(name, TYPES);
      if (!name.matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+")) {
        issues.error(
            fields.keyNode(name),
            "found '%s'; expected a dotted name such as shop.rating".formatted(name));
      } else if (FactSchema.standard()
          .type(name)
          .filter(t -> !t.equals(type.orElse(t)))
          .isPresent()) {
        issues.error(fields.keyNode(name), "fact '%s' has another type already".formatted(name));
      } else {
        type.ifPresent(t -> policy.fact(name, t));
      }
    }
  }

  private Optional<Category> category(Node node) {
    Optional<String> id = Fields.text(node, issues);
    try {
      return id.map(Category::of);
    } catch (IllegalArgumentException e) {
      issues.error(node, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void ladder(Fields ladder, PolicyBuilder policy, Set<String> known) {
    for (String id : ladder.keys()) {
      if (!known.contains(id)) {
        issues.error(ladder.keyNode(id), KnownCategories.unknown(id, known));
      }
      Map<Verdict, Double> steps = new EnumMap<>(Verdict.class);
      ladder
          .get(id)
          .map(node -> Fields.strict(node, issues, OutcomeReader.VERDICTS.keySet()))
          .ifPresent(fields -> steps(fields, steps));
      if (known.contains(id) && !steps.isEmpty()) {
        policy.step(id, steps);
      }
    }
  }

  private void steps(Fields fields, Map<Verdict, Double> out) {
    for (Map.Entry<String, Verdict> verdict : OutcomeReader.VERDICTS.entrySet()) {
      fields.share(verdict.getKey()).ifPresent(score -> out.put(verdict.getValue(), score));
    }
    double last = 0;
    for (Map.Entry<Verdict, Double> step : out.entrySet()) {
      if (step.getValue() < last) {
        issues.error(
            fields.keyNode(step.getKey().id()),
            "'%s' is stricter and must not have a lower score than the verdicts before it"
                .formatted(step.getKey().id()));
      }
      last = Math.max(last, step.getValue());
    }
  }

  private void rules(List<Node> documents, Fields head, PolicyBuilder policy) {
    RuleReader reader = new RuleReader(issues, policy);
    reader.expressions(head.items("exempt")).forEach(policy::exempt);
    Set<String> seen = new HashSet<>();
    List<Rule> rules = new ArrayList<>();
    for (Node document : documents) {
      Fields fields = Fields.strict(document, issues, RuleReader.KEYS);
      Optional<Node> node = fields.required("rule");
      Optional<String> id = node.flatMap(n -> Fields.text(n, issues));
      if (id.isPresent() && !Rule.ID.matcher(id.get()).matches()) {
        issues.error(
            node.get(), "found '%s'; expected lower-case words joined by '-'".formatted(id.get()));
      } else if (id.isPresent() && !seen.add(id.get())) {
        issues.error(node.get(), "rule '%s' is there twice".formatted(id.get()));
      }
      reader.read(fields, id.orElse("")).ifPresent(rules::add);
    }
    rules.forEach(policy::rule);
  }
}
