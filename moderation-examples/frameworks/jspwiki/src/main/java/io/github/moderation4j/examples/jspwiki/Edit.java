package io.github.moderation4j.examples.jspwiki;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A change of a page: the new text, and which of its lines were not there before. */
final class Edit {
  private final List<String> lines;
  private final List<Integer> added = new ArrayList<>();

  Edit(String before, String after) {
    Set<String> known = new HashSet<>(lines(before));
    lines = lines(after);
    for (int i = 0; i < lines.size(); i++) {
      if (!known.contains(lines.get(i))) {
        added.add(i);
      }
    }
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  /** The added lines as one text. */
  String added() {
    return String.join("\n", added.stream().map(lines::get).toList());
  }

  /** The whole new text, with other words in place of the added lines; as many lines as those. */
  String with(String changed) {
    List<String> changedLines = lines(changed);
    List<String> all = new ArrayList<>(lines);
    for (int i = 0; i < added.size(); i++) {
      all.set(added.get(i), changedLines.get(i));
    }
    return String.join("\n", all);
  }
}
