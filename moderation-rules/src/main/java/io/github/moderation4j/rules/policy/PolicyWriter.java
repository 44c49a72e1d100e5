package io.github.moderation4j.rules.policy;

import io.github.moderation4j.rules.expression.Durations;
import io.github.moderation4j.rules.expression.Expression;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a policy as the reader reads it, leaving out what goes without saying. */
final class PolicyWriter {
  private final YamlText out = new YamlText();

  String write(Policy policy) {
    out.document(head(policy));
    policy.rules().forEach(rule -> out.document(rule(rule)));
    return out.toString();
  }

  private static Map<String, Object> head(Policy policy) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("policy", policy.name());
    head.put("version", policy.version());
    put(head, "owner", policy.signOff().owner());
    put(head, "reviewed-by", policy.signOff().reviewedBy());
    put(head, "review-date", policy.signOff().reviewDate());
    Map<String, Object> facts = new LinkedHashMap<>();
    policy.facts().forEach((name, type) -> facts.put(name, type.name().toLowerCase(Locale.ROOT)));
    put(head, "facts", facts);
    put(head, "categories", policy.categories().stream().map(Object::toString).toList());
    Map<String, Object> ladder = new LinkedHashMap<>();
    policy.ladder().steps().forEach((category, steps) -> ladder.put(category.id(), steps(steps)));
    put(head, "ladder", ladder);
    head.put("on-incomplete", policy.onIncomplete().id());
    put(head, "exempt", sources(policy.exempt()));
    put(head, "justification", policy.justification());
    return head;
  }

  private static Map<String, Object> steps(Map<Verdict, Double> steps) {
    Map<String, Object> out = new LinkedHashMap<>();
    steps.forEach((verdict, threshold) -> out.put(verdict.id(), threshold));
    return out;
  }

  private static Map<String, Object> rule(Rule rule) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("rule", rule.id());
    put(out, "category", rule.category().map(Object::toString));
    out.put("mode", rule.mode().name().toLowerCase(Locale.ROOT));
    if (rule.priority() != 0) {
      out.put("priority", rule.priority());
    }
    Map<String, Object> when = new LinkedHashMap<>();
    put(when, "all", sources(rule.when().all()));
    put(when, "any", sources(rule.when().any()));
    put(when, "none", sources(rule.when().none()));
    out.put("when", when);
    out.put("then", outcome(rule.then()));
    put(out, "escalate", rule.escalate().stream().map(PolicyWriter::escalation).toList());
    if (rule.stop()) {
      out.put("stop", true);
    }
    rule.notice().ifPresent(notice -> out.put("notice", notice(notice)));
    put(out, "justification", rule.justification());
    reach(rule.reach(), out);
    put(out, "tests", rule.tests().stream().map(PolicyWriter::example).toList());
    return out;
  }

  private static Map<String, Object> escalation(Escalation escalation) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("when", escalation.when().source());
    out.put("then", outcome(escalation.then()));
    return out;
  }

  private static Object notice(Notice notice) {
    return notice.texts().keySet().equals(Set.of(""))
        ? String.valueOf(notice.texts().get(""))
        : new LinkedHashMap<String, Object>(notice.texts());
  }

  private static void reach(Reach reach, Map<String, Object> out) {
    Map<String, Object> active = new LinkedHashMap<>();
    put(active, "from", reach.from());
    put(active, "to", reach.to());
    put(active, "regions", List.copyOf(reach.regions()));
    put(out, "active", active);
    if (reach.rollout() < 1) {
      out.put("rollout", reach.rollout());
    }
    reach.dailyCap().ifPresent(cap -> out.put("max-actions-per-day", cap));
  }

  private static Map<String, Object> outcome(Outcome outcome) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("verdict", outcome.verdict().id());
    Map<String, List<Object>> actions = new LinkedHashMap<>();
    outcome
        .actions()
        .forEach(
            action ->
                ActionForm.write(action)
                    .ifPresent(
                        form ->
                            actions
                                .computeIfAbsent(form.getKey(), key -> new ArrayList<>())
                                .add(form.getValue())));
    actions.forEach((key, forms) -> out.put(key, forms.size() == 1 ? forms.get(0) : forms));
    return out;
  }

  private static Map<String, Object> example(Example example) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("text", example.text());
    Map<String, Object> facts = new LinkedHashMap<>();
    example.facts().asMap().forEach((name, value) -> facts.put(name, plain(value)));
    put(out, "facts", facts);
    Map<String, Object> scores = new LinkedHashMap<>();
    example.scores().forEach((category, score) -> scores.put(category.id(), score));
    put(out, "scores", scores);
    put(out, "hits", new LinkedHashMap<>(example.hits()));
    put(out, "at", example.at());
    out.put("expect", example.expect().id());
    put(out, "rules", List.copyOf(example.rules()));
    return out;
  }

  private static Object plain(Object value) {
    return value instanceof Duration duration ? Durations.format(duration) : value;
  }

  private static List<String> sources(List<Expression> expressions) {
    return expressions.stream().map(Expression::source).toList();
  }

  private static void put(Map<String, Object> out, String key, Optional<?> value) {
    value.ifPresent(v -> out.put(key, v));
  }

  private static void put(Map<String, Object> out, String key, Collection<?> values) {
    if (!values.isEmpty()) {
      out.put(key, values);
    }
  }

  private static void put(Map<String, Object> out, String key, Map<String, ?> values) {
    if (!values.isEmpty()) {
      out.put(key, values);
    }
  }
}
