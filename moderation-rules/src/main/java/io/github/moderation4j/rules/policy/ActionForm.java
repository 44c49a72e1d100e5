package io.github.moderation4j.rules.policy;

import io.github.moderation4j.rules.expression.Durations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How actions are written in a policy. */
final class ActionForm {
  private ActionForm() {}

  /** Key and value of an action; empty for one that no policy asks for by itself. */
  static Optional<Map.Entry<String, Object>> write(Action action) {
    if (action instanceof Action.Label label) {
      return form(
          "label", map(label.subject(), label.name(), "for", Durations.format(label.ttl())));
    }
    if (action instanceof Action.AttachNotice card) {
      return form("attach", map("topic", card.topic(), "link", card.link()));
    }
    if (action instanceof Action.Custom custom) {
      return form("custom", map("name", custom.name(), "with", custom.parameters()));
    }
    if (action instanceof Action.Strike strike) {
      return form("strike", strike.points());
    }
    if (action instanceof Action.Route route) {
      return form("route", route.queue());
    }
    if (action instanceof Action.Notify notify) {
      return form("notify", notify.channel());
    }
    return action instanceof Action.WithdrawGroup ? form("withdraw-group", true) : Optional.empty();
  }

  /** The key under which an action is written, which also orders the actions of an outcome. */
  static String key(Action action) {
    return write(action).map(Map.Entry::getKey).orElse("");
  }

  private static Optional<Map.Entry<String, Object>> form(String key, Object value) {
    return Optional.of(Map.entry(key, value));
  }

  private static Map<String, Object> map(String key, Object value, String key2, Object value2) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    map.put(key2, value2);
    return map;
  }
}
