package io.github.moderation4j.core.analysis;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Rows of golden files; {@code \}{@code u0041}, {@code \}{@code U0001F600} and {@code \n} are
 * escapes.
 */
final class Golden {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|(n))");

  private Golden() {}

  static List<String[]> rows(String name) {
    return Resources.rows(name).stream()
        .map(row -> List.of(row).stream().map(Golden::unescape).toArray(String[]::new))
        .toList();
  }

  private static String unescape(String cell) {
    return ESCAPE.matcher(cell).replaceAll(Golden::character);
  }

  private static String character(MatchResult match) {
    if (match.group(3) != null) {
      return "\n";
    }
    String code = match.group(1) == null ? match.group(2) : match.group(1);
    return Character.toString(Integer.parseInt(code, 16)).replace("\\", "\\\\").replace("$", "\\$");
  }
}
