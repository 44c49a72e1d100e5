package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.core.content.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A run of text that is marked as a whole or not at all.
 *
 * @param text the run
 * @param marked whether it is covered or highlighted
 */
record Passage(String text, boolean marked) {
  /** What a covered run is replaced by; its length tells nothing. */
  private static final String COVER = "•••";

  /** Cuts a text at the ends of spots; spots may overlap and come in any order. */
  static List<Passage> cut(String text, List<Span> spots) {
    List<Passage> passages = new ArrayList<>();
    int done = 0;
    for (Span spot : spots.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      int start = Math.min(Math.max(spot.start(), done), text.length());
      int end = Math.min(spot.end(), text.length());
      if (start < end) {
        add(passages, text.substring(done, start), false);
        add(passages, text.substring(start, end), true);
        done = end;
      }
    }
    add(passages, text.substring(done), false);
    return passages;
  }

  private static void add(List<Passage> passages, String text, boolean marked) {
    if (!text.isEmpty()) {
      passages.add(new Passage(text, marked));
    }
  }

  /** The same text with its marked runs taken out. */
  static List<Passage> covered(String text, String spots) {
    return cut(text, spans(spots)).stream()
        .map(passage -> passage.marked() ? new Passage(COVER, true) : passage)
        .toList();
  }

  /** Reads spots as they are kept: {@code 3-7,12-15}. */
  static List<Span> spans(String spots) {
    return spots.isEmpty()
        ? List.of()
        : Arrays.stream(spots.split(",", -1)).map(Passage::span).toList();
  }

  private static Span span(String spot) {
    int dash = spot.indexOf('-');
    return new Span(
        Integer.parseInt(spot.substring(0, dash)), Integer.parseInt(spot.substring(dash + 1)));
  }
}
