package io.github.moderation4j.core.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** What was found in one text so far, and which parts of the text are thereby claimed. */
final class Finds {
  private final List<Find> all = new ArrayList<>();
  private final BitSet claimed = new BitSet();

  /** Adds a find with the usual score of its matter and claims its part of the text. */
  void add(Matter matter, int start, int end) {
    add(new Find(matter, start, end, matter.score()));
  }

  /** Adds a find and claims its part of the text. */
  void add(Find find) {
    all.add(find);
    claimed.set(find.start(), find.end());
  }

  /** Adds a find about a part of the text that others may claim too. */
  void remark(Find find) {
    all.add(find);
  }

  /** Whether no find claims any of the range. */
  boolean free(int start, int end) {
    int next = claimed.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** How many finds of a matter there are. */
  int count(Matter matter) {
    int count = 0;
    for (Find find : all) {
      if (find.matter() == matter) {
        count++;
      }
    }
    return count;
  }

  List<Find> all() {
    return Collections.unmodifiableList(all);
  }
}
