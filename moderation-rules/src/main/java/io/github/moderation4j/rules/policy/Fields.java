package io.github.moderation4j.rules.policy;

import io.github.moderation4j.rules.expression.Durations;
import io.github.moderation4j.rules.expression.Suggestion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The entries of a YAML mapping, read strictly: whatever does not fit becomes an issue. */
final class Fields {
  private final Node node;
  private final Issues issues;
  private final Map<String, ScalarNode> keys = new LinkedHashMap<>();
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Fields(Node node, Issues issues) {
    this.node = node;
    this.issues = issues;
  }

  /** The entries of a mapping with any keys. */
  static Fields open(Node node, Issues issues) {
    Fields fields = new Fields(node, issues);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(fields::add);
    } else {
      issues.error(node, "found %s; expected a mapping".formatted(describe(node)));
    }
    return fields;
  }

  /** The entries of a mapping that may have only the given keys. */
  static Fields strict(Node node, Issues issues, Collection<String> allowed) {
    Fields fields = open(node, issues);
    fields.keys.forEach(
        (key, where) -> {
          if (!allowed.contains(key)) {
            issues.error(where, unexpected(key, allowed));
          }
        });
    return fields;
  }

  static String unexpected(String found, Collection<String> allowed) {
    return "found '%s'; expected one of %s%s"
        .formatted(found, String.join(", ", allowed), Suggestion.clause(found, allowed));
  }

  private void add(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      issues.error(tuple.getKeyNode(), "found a collection; expected a key");
    } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
      issues.error(key, "found '%s' twice".formatted(key.getValue()));
    } else {
      keys.put(key.getValue(), key);
    }
  }

  static String describe(Node node) {
    if (node instanceof ScalarNode scalar) {
      String value = scalar.getValue();
      return "'%s'".formatted(value.length() > 60 ? value.substring(0, 60) + "…" : value);
    }
    return node instanceof MappingNode ? "a mapping" : "a list";
  }

  Node node() {
    return node;
  }

  Set<String> keys() {
    return keys.keySet();
  }

  ScalarNode keyNode(String key) {
    return Objects.requireNonNull(keys.get(key));
  }

  /** The value of a key; a key without a value counts as absent. */
  Optional<Node> get(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.getTag().equals(Tag.NULL));
  }

  /** The value of a key that must be there. */
  Optional<Node> required(String key) {
    Optional<Node> value = get(key);
    if (value.isEmpty()) {
      issues.error(values.getOrDefault(key, node), "expected a value for '%s'".formatted(key));
    }
    return value;
  }

  /** The elements of a list, or the one value that stands for a list of one. */
  List<Node> items(String key) {
    return get(key).map(Fields::elements).orElse(List.of());
  }

  static List<Node> elements(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }

  Optional<String> text(String key) {
    return get(key).flatMap(value -> text(value, issues));
  }

  static Optional<String> text(Node value, Issues issues) {
    if (value instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    issues.error(value, "found %s; expected a text".formatted(describe(value)));
    return Optional.empty();
  }

  Optional<Integer> whole(String key, int least, int most) {
    return get(key)
        .flatMap(
            value -> {
              Optional<Integer> number = Optional.empty();
              if (value instanceof ScalarNode s && s.getValue().matches("-?[0-9]{1,9}")) {
                number =
                    Optional.of(Integer.valueOf(s.getValue())).filter(n -> n >= least && n <= most);
              }
              return orIssue(number, value, "a whole number from %d to %d".formatted(least, most));
            });
  }

  /** A number above 0 and up to 1, or a share in percent such as {@code 10%}. */
  static Optional<Double> share(Node value, Issues issues) {
    Optional<Double> number = Optional.empty();
    if (value instanceof ScalarNode s
        && s.getValue().matches("[0-9]{1,9}(\\.[0-9]{1,20})?(E-?[0-9]{1,3})?%?")) {
      String digits = s.getValue();
      boolean percent = digits.endsWith("%");
      double share =
          percent
              ? Double.parseDouble(digits.substring(0, digits.length() - 1)) / 100
              : Double.parseDouble(digits);
      number = Optional.of(share).filter(d -> d > 0 && d <= 1);
    }
    return orIssue(number, value, "a number above 0 and up to 1", issues);
  }

  Optional<Double> share(String key) {
    return get(key).flatMap(value -> share(value, issues));
  }

  Optional<Boolean> flag(String key) {
    return choice(key, Map.of("true", true, "false", false));
  }

  <T> Optional<T> choice(String key, Map<String, T> choices) {
    return get(key).flatMap(value -> choice(value, choices, issues));
  }

  static <T> Optional<T> choice(Node value, Map<String, T> choices, Issues issues) {
    if (value instanceof ScalarNode scalar) {
      Optional<T> chosen = Optional.ofNullable(choices.get(scalar.getValue()));
      if (chosen.isEmpty()) {
        Collection<String> names =
            choices instanceof LinkedHashMap ? choices.keySet() : new TreeMap<>(choices).keySet();
        issues.error(value, unexpected(scalar.getValue(), names));
      }
      return chosen;
    }
    return orIssue(
        Optional.empty(), value, "one of " + String.join(", ", choices.keySet()), issues);
  }

  Optional<Duration> duration(String key) {
    return get(key)
        .flatMap(
            value ->
                orIssue(
                    text(value, issues).flatMap(Durations::parse).filter(d -> !d.isZero()),
                    value,
                    "a length of time such as 30d, 12h, 1h30m"));
  }

  Optional<LocalDate> date(String key) {
    return get(key).flatMap(value -> orIssue(parseDate(value), value, "a date such as 2026-12-31"));
  }

  private Optional<LocalDate> parseDate(Node value) {
    try {
      return text(value, issues).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> orIssue(Optional<T> value, Node where, String expected) {
    return orIssue(value, where, expected, issues);
  }

  private static <T> Optional<T> orIssue(
      Optional<T> value, Node where, String expected, Issues issues) {
    if (value.isEmpty()) {
      issues.error(where, "found %s; expected %s".formatted(describe(where), expected));
    }
    return value;
  }
}
