package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.expression.FactSchema;
import io.github.moderation4j.rules.expression.FactType;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.expression.Suggestion;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the examples of a rule; whatever is not the example's own key is a fact. */
final class ExampleReader {
  private static final List<String> KEYS =
      List.of("text", "expect", "facts", "scores", "hits", "at", "rules");

  private final Issues issues;
  private final FactSchema schema;
  private final Set<String> categories;

  ExampleReader(Issues issues, FactSchema schema, Set<String> categories) {
    this.issues = issues;
    this.schema = schema;
    this.categories = categories;
  }

  Optional<Example> read(Node node) {
    Set<String> allowed = new TreeSet<>(KEYS);
    schema.names().forEach(name -> allowed.add(name.substring(0, name.indexOf('.'))));
    Fields fields = Fields.strict(node, issues, allowed);
    Optional<Node> text = fields.required("text");
    Optional<Node> expect = fields.required("expect");
    Facts facts = facts(fields, allowed);
    Map<Category, Double> scores = scores(fields);
    Map<String, Integer> hits = hits(fields);
    Optional<Instant> at = fields.get("at").flatMap(this::instant);
    TreeSet<String> rules = new TreeSet<>();
    fields.items("rules").forEach(n -> Fields.text(n, issues).ifPresent(rules::add));
    Optional<Verdict> verdict =
        expect.flatMap(n -> Fields.choice(n, OutcomeReader.VERDICTS, issues));
    return text.flatMap(n -> Fields.text(n, issues))
        .flatMap(t -> verdict.map(v -> new Example(t, facts, scores, hits, at, v, rules)));
  }

  private Facts facts(Fields example, Set<String> allowed) {
    Map<String, Object> facts = new TreeMap<>();
    example.get("facts").ifPresent(map -> facts("", map, facts));
    for (String root : example.keys()) {
      if (allowed.contains(root) && !KEYS.contains(root)) {
        example.get(root).ifPresent(value -> facts(root, value, facts));
      }
    }
    return Facts.fromNested(facts);
  }

  private void facts(String name, Node value, Map<String, Object> out) {
    if (value instanceof MappingNode) {
      Fields fields = Fields.open(value, issues);
      for (String key : fields.keys()) {
        String inner = name.isEmpty() ? key : name + "." + key;
        fields.get(key).ifPresent(v -> facts(inner, v, out));
      }
      return;
    }
    Optional<FactType> type = schema.type(name);
    if (type.isEmpty()) {
      issues.error(
          value, "unknown fact '%s'%s".formatted(name, Suggestion.clause(name, schema.names())));
      return;
    }
    Optional<Object> read = type.get().read(plain(value, type.get()));
    if (read.isEmpty()) {
      issues.error(
          value,
          "found %s; expected '%s' as %s"
              .formatted(Fields.describe(value), name, type.get().name().toLowerCase(Locale.ROOT)));
    }
    read.ifPresent(v -> out.put(name, v));
  }

  private static Object plain(Node node, FactType type) {
    if (node instanceof SequenceNode list) {
      List<Object> values = new ArrayList<>();
      list.getValue().forEach(element -> values.add(plain(element, FactType.STRING)));
      return values;
    }
    String value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (type == FactType.BOOL && (value.equals("true") || value.equals("false"))) {
      return Boolean.valueOf(value);
    }
    boolean number = type == FactType.INT || type == FactType.DOUBLE;
    if (number && value.matches("[-+]?[0-9]{1,18}(\\.[0-9]{1,20})?(E-?[0-9]{1,3})?")) {
      return value.contains(".") ? (Object) Double.valueOf(value) : Long.valueOf(value);
    }
    return value;
  }

  private Map<Category, Double> scores(Fields example) {
    Map<Category, Double> scores = new TreeMap<>();
    example
        .get("scores")
        .map(node -> Fields.open(node, issues))
        .ifPresent(fields -> fields.keys().forEach(id -> score(fields, id, scores)));
    return scores;
  }

  private void score(Fields fields, String id, Map<Category, Double> out) {
    if (categories.contains(id)) {
      fields.share(id).ifPresent(score -> out.put(Category.of(id), score));
    } else {
      issues.error(fields.keyNode(id), KnownCategories.unknown(id, categories));
    }
  }

  private Map<String, Integer> hits(Fields example) {
    Map<String, Integer> hits = new TreeMap<>();
    example
        .get("hits")
        .map(node -> Fields.open(node, issues))
        .ifPresent(
            fields ->
                fields
                    .keys()
                    .forEach(
                        list -> fields.whole(list, 0, 1000).ifPresent(n -> hits.put(list, n))));
    return hits;
  }

  private Optional<Instant> instant(Node node) {
    Optional<String> text = Fields.text(node, issues);
    try {
      return text.map(Instant::parse);
    } catch (DateTimeParseException e) {
      issues.error(
          node,
          "found %s; expected a time such as 2026-12-31T12:00:00Z"
              .formatted(Fields.describe(node)));
      return Optional.empty();
    }
  }
}
