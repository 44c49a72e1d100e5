package io.github.moderation4j.core.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cues found in one text, in order of position. */
final class CueHits {
  private final List<Hit> hits;

  /** The cues that there are, as bits. */
  private final int present;

  /** Takes the list over. */
  CueHits(List<Hit> hits) {
    this.hits = hits;
    int cues = 0;
    for (Hit hit : hits) {
      cues |= 1 << hit.cue().ordinal();
    }
    this.present = cues;
  }

  /**
   * One cue in the text.
   *
   * @param cue what it hints at
   * @param phrase index of the phrase in the table
   * @param weight how strongly, from 0 to 1
   * @param start first position
   * @param end first position after it
   */
  record Hit(Cue cue, int phrase, double weight, int start, int end) {}

  /** Whether a cue begins at most {@code window} characters before or after a range. */
  boolean near(Cue cue, int start, int end, int window) {
    return first(cue, start - window, end + window) != null;
  }

  /** Whether a cue begins at most {@code window} characters before a position. */
  boolean before(Cue cue, int position, int window) {
    return first(cue, position - window, position) != null;
  }

  /** The weight of the strongest hit of a cue that begins in a range; 0 if there is none. */
  double strongest(Cue cue, int from, int to) {
    double strongest = 0;
    for (int i = firstFrom(from); i < hits.size() && hits.get(i).start() < to; i++) {
      if (hits.get(i).cue() == cue) {
        strongest = Math.max(strongest, hits.get(i).weight());
      }
    }
    return strongest;
  }

  /** All hits of a cue. */
  List<Hit> of(Cue cue) {
    if ((present & (1 << cue.ordinal())) == 0) {
      return List.of();
    }
    List<Hit> found = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.cue() == cue) {
        found.add(hit);
      }
    }
    return found;
  }

  /** The first hit of a cue that begins in a range, or null. */
  @Nullable Hit first(Cue cue, int from, int to) {
    for (int i = firstFrom(from); i < hits.size() && hits.get(i).start() < to; i++) {
      if (hits.get(i).cue() == cue) {
        return hits.get(i);
      }
    }
    return null;
  }

  /** Index of the first hit that begins at or after a position. */
  private int firstFrom(int position) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
