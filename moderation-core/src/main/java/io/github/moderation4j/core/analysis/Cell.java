package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.text.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sign of a disguised word and what it can be read as.
 *
 * @param sign what is written, in normal form
 * @param start where it begins in the normal form
 * @param letters what it can be read as, likeliest first; the sign itself where it is no disguise
 * @param kind the disguise, or null
 */
record Cell(String sign, int start, List<String> letters, Edit.@Nullable Kind kind) {
  static Cell plain(String sign, int start) {
    return new Cell(sign, start, List.of(sign), null);
  }

  int end() {
    return start + sign.length();
  }

  boolean isDisguised() {
    return kind != null;
  }

  /** This cell at the edge of a word, where a sign does not mask a letter. */
  Cell atEdge() {
    if (sign.equals(Leet.MASKED)) {
      return this;
    }
    List<String> read = letters.stream().filter(l -> !l.equals(Leet.MASKED)).toList();
    return read.isEmpty() ? plain(sign, start) : new Cell(sign, start, read, kind);
  }

  boolean isMask() {
    return letters.get(0).equals(Leet.MASKED);
  }
}
