package io.github.moderation4j.core.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs and digits that stand for letters. */
final class Leet {
  static final Leet STANDARD = new Leet();

  /** A letter that was masked and may be any. */
  static final String MASKED = "*";

  /**
   * One way to write a letter.
   *
   * @param sign what is written
   * @param letters what it is read as, likeliest first
   * @param edge whether it is also read at the edge of a word
   */
  record Entry(String sign, List<String> letters, boolean edge) {}

  private final Map<Character, List<Entry>> entries = new HashMap<>();

  private Leet() {
    for (String[] row : Resources.rows("leet.tsv")) {
      Entry entry = new Entry(row[0], List.of(row[1].split(",")), row[2].equals("edge"));
      entries.computeIfAbsent(row[0].charAt(0), c -> new ArrayList<>()).add(entry);
    }
    Comparator<Entry> longest = Comparator.comparing(entry -> -entry.sign().length());
    entries.values().forEach(list -> list.sort(longest));
  }

  /** The longest sign at a position that stands for a letter. */
  @Nullable Entry at(String text, int position) {
    for (Entry entry : entries.getOrDefault(text.charAt(position), List.of())) {
      if (text.startsWith(entry.sign(), position)) {
        return entry;
      }
    }
    return null;
  }

  /** The flag of a sign token: whether it may be a letter where it stands. */
  int flag(String text, int start) {
    char c = text.charAt(start);
    if (c == '*') {
      return touches(text, start - 1) ? Tokens.LEET : 0;
    }
    Entry entry = at(text, start);
    if (entry == null) {
      return 0;
    }
    int end = start + entry.sign().length();
    boolean before = touches(text, start - 1);
    boolean after = touches(text, end);
    return (entry.edge() ? before || after : before && after) ? Tokens.LEET : 0;
  }

  private static boolean touches(String text, int position) {
    return position >= 0
        && position < text.length()
        && CharClass.of(text.charAt(position)) != CharClass.SPACE;
  }
}
