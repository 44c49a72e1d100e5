package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words with letters masked by {@code *}: the first letter and at least one more must be seen, and
 * no more than half of the letters may be hidden; half only of a very sure word.
 */
final class MaskIndex {
  /** Stands for one hidden letter. */
  static final char MASK = '*';

  /** The score from which a word is sure enough to be known by half of its letters. */
  static final double VERY_SURE = 0.93;

  private record Word(String letters, int group, boolean verySure) {}

  private final Map<Integer, List<Word>> words = new HashMap<>();

  void add(String letters, int group, boolean verySure) {
    words
        .computeIfAbsent(shape(letters), shape -> new ArrayList<>(1))
        .add(new Word(letters, group, verySure));
  }

  void write(TableWriter out) {
    out.number(words.values().stream().mapToInt(List::size).sum());
    for (List<Word> alike : words.values()) {
      for (Word word : alike) {
        out.string(word.letters());
        out.number(word.verySure() ? word.group() : -word.group());
      }
    }
  }

  static MaskIndex read(TableReader in) {
    MaskIndex index = new MaskIndex();
    for (int n = in.number(); n > 0; n--) {
      String letters = in.string();
      int group = in.number();
      index.add(letters, Math.abs(group), group > 0);
    }
    return index;
  }

  /** The groups of all words that a masked word may stand for. */
  List<Integer> groupsOf(String masked) {
    List<Integer> groups = new ArrayList<>();
    long hidden = masked.chars().filter(c -> c == MASK).count();
    if (masked.charAt(0) != MASK && hidden * 2 <= masked.length() && hidden < masked.length() - 1) {
      for (Word word : words.getOrDefault(shape(masked), List.of())) {
        if (fits(word.letters(), masked) && (word.verySure() || hidden * 2 < masked.length())) {
          groups.add(word.group());
        }
      }
    }
    return groups;
  }

  private static boolean fits(String letters, String masked) {
    for (int i = 0; i < letters.length(); i++) {
      if (masked.charAt(i) != MASK && masked.charAt(i) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int shape(String word) {
    return (word.length() << 16) | word.charAt(0);
  }
}
