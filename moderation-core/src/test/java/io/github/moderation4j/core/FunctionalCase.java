package io.github.moderation4j.core;

import io.github.moderation4j.core.content.Category;
import java.util.List;
import java.util.Locale;

/**
 * A case of the functional suite.
 *
 * @param expect {@code attack}, {@code clean} or {@code without}
 * @param category what the text is, or looks like but is not
 * @param split {@code dev} or {@code held-out}
 * @param template the text, in which the group may be left open
 */
record FunctionalCase(String expect, Category category, String split, String template) {
  /** The name of a group in two forms. */
  record Group(String plural, String singular) {}

  boolean isAttack() {
    return expect.equals("attack");
  }

  /** Whether it is read once per group. */
  boolean leavesGroupOpen() {
    return template.contains("{P}") || template.contains("{S}");
  }

  /** The text about a group. */
  String about(Group group) {
    String plural = group.plural();
    String first = plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
    String text = template.startsWith("{P}") ? first + template.substring(3) : template;
    return text.replace("{P}", plural).replace("{S}", group.singular()).replace("\\n", "\n");
  }

  /** The texts about each of some groups, or the only one. */
  List<String> texts(List<Group> groups) {
    return leavesGroupOpen()
        ? groups.stream().map(this::about).toList()
        : List.of(template.replace("\\n", "\n"));
  }
}
