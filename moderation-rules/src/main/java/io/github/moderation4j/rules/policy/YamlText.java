package io.github.moderation4j.rules.policy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes maps, lists and scalars as YAML, always in the same way. */
final class YamlText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*");
  private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private final StringBuilder text = new StringBuilder();

  void document(Map<String, Object> map) {
    if (text.length() > 0) {
      text.append("---\n");
    }
    block(map, 0);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void block(Map<String, Object> map, int indent) {
    map.forEach(
        (key, value) -> {
          text.append("  ".repeat(indent)).append(key(key)).append(':');
          if (value instanceof Map<?, ?> || value instanceof List<?>) {
            nested(value, indent + 1);
          } else {
            text.append(' ').append(scalar(value)).append('\n');
          }
        });
  }

  /** Maps and lists stand on lines of their own as long as they hold others of their kind. */
  private void nested(Object value, int indent) {
    if (value instanceof Map<?, ?> map && indent < 2 && !map.isEmpty()) {
      text.append('\n');
      block(strings(map), indent);
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      text.append('\n');
      for (Object element : list) {
        text.append("  ".repeat(indent)).append("- ").append(flow(element)).append('\n');
      }
    } else {
      text.append(' ').append(flow(value)).append('\n');
    }
  }

  private static String flow(Object value) {
    StringBuilder out = new StringBuilder();
    if (value instanceof Map<?, ?> map) {
      strings(map)
          .forEach(
              (key, v) ->
                  out.append(out.length() == 0 ? "" : ", ")
                      .append(key(key))
                      .append(": ")
                      .append(flow(v)));
      return "{" + out + "}";
    }
    if (value instanceof List<?> list) {
      list.forEach(v -> out.append(out.length() == 0 ? "" : ", ").append(flow(v)));
      return "[" + out + "]";
    }
    return scalar(value);
  }

  @SuppressWarnings("unchecked") // the writer makes no other maps
  private static Map<String, Object> strings(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private static String key(String key) {
    return PLAIN.matcher(key).matches() ? key : quoted(key);
  }

  private static String scalar(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    String string = value.toString();
    boolean plain = PLAIN.matcher(string).matches() && !WORD.matcher(string).matches();
    return plain ? string : quoted(string);
  }

  private static String quoted(String string) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (isHidden(c)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Control characters, line separators and the byte order mark. */
  private static boolean isHidden(char c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe;
  }
}
