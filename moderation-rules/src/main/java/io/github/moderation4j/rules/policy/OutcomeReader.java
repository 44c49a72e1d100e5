package io.github.moderation4j.rules.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what a rule asks for: {@code hold}, or {@code {verdict: hold, route: …}}. */
final class OutcomeReader {
  static final Map<String, Verdict> VERDICTS = new LinkedHashMap<>();
  private static final List<String> KEYS =
      List.of(
          "verdict", "route", "label", "strike", "notify", "attach", "withdraw-group", "custom");

  static {
    for (Verdict verdict : Verdict.values()) {
      VERDICTS.put(verdict.id(), verdict);
    }
  }

  private final Issues issues;
  private final List<String> subjects;

  OutcomeReader(Issues issues, List<String> subjects) {
    this.issues = issues;
    this.subjects = subjects;
  }

  Outcome read(Node node) {
    if (node instanceof ScalarNode) {
      return Outcome.of(Fields.choice(node, VERDICTS, issues).orElse(Verdict.ALLOW));
    }
    Fields fields = Fields.strict(node, issues, KEYS);
    List<Action> actions = new ArrayList<>();
    each(fields, "route", actions, n -> Fields.text(n, issues).map(Action.Route::new));
    each(fields, "label", actions, this::label);
    fields.whole("strike", 1, 1000).map(Action.Strike::new).ifPresent(actions::add);
    each(fields, "notify", actions, n -> Fields.text(n, issues).map(Action.Notify::new));
    each(fields, "attach", actions, this::attach);
    if (fields.flag("withdraw-group").orElse(false)) {
      actions.add(new Action.WithdrawGroup());
    }
    each(fields, "custom", actions, this::custom);
    return new Outcome(fields.choice("verdict", VERDICTS).orElse(Verdict.ALLOW), actions);
  }

  private static void each(
      Fields fields,
      String key,
      List<Action> actions,
      Function<Node, Optional<? extends Action>> reader) {
    fields.items(key).forEach(node -> reader.apply(node).ifPresent(actions::add));
  }

  private Optional<Action> label(Node node) {
    List<String> keys = new ArrayList<>(subjects);
    keys.add("for");
    Fields fields = Fields.strict(node, issues, keys);
    Optional<String> subject = fields.keys().stream().filter(subjects::contains).findFirst();
    if (subject.isEmpty()) {
      issues.error(node, "expected whom to label: one of " + String.join(", ", subjects));
      return Optional.empty();
    }
    Optional<String> name = fields.text(subject.get());
    fields.required("for");
    return fields
        .duration("for")
        .flatMap(ttl -> name.map(label -> new Action.Label(subject.get(), label, ttl)));
  }

  private Optional<Action> attach(Node node) {
    Fields fields = Fields.strict(node, issues, List.of("topic", "link"));
    fields.required("topic");
    fields.required("link");
    Optional<String> link = fields.text("link");
    return fields
        .text("topic")
        .flatMap(topic -> link.map(id -> new Action.AttachNotice(topic, id)));
  }

  private Optional<Action> custom(Node node) {
    Fields fields = Fields.strict(node, issues, List.of("name", "with"));
    fields.required("name");
    Map<String, String> parameters = new TreeMap<>();
    fields
        .get("with")
        .map(with -> Fields.open(with, issues))
        .ifPresent(
            with ->
                with.keys()
                    .forEach(key -> with.text(key).ifPresent(text -> parameters.put(key, text))));
    return fields.text("name").map(name -> new Action.Custom(name, parameters));
  }
}
