package io.github.moderation4j.core.pattern;

import java.util.HashMap;
import java.util.Map;

/** Finds telephone numbers written in words, digit by digit. */
final class SpelledPhoneFinder implements Finder {
  private static final double SCORE = 0.8;
  private static final int MIN_DIGITS = 7;
  private static final int MAX_DIGITS = 15;

  private final Map<String, Integer> words = new HashMap<>();

  SpelledPhoneFinder(Tables tables) {
    for (String[] row : tables.rows("digit-words.tsv")) {
      words.put(row[0], Integer.parseInt(row[1]));
    }
  }

  @Override
  public void find(Page page, Finds finds) {
    Chain chain = new Chain();
    int i = 0;
    while (i < page.text().length()) {
      int end = i;
      while (Character.isLetter(page.at(end))) {
        end++;
      }
      if (end > i) {
        Integer digit = end - i > 7 ? null : words.get(page.text().substring(i, end));
        if (digit == null) {
          chain.finish(finds);
        } else {
          chain.add(digit, i, end);
        }
      }
      i = Math.max(end, i + 1);
    }
    chain.finish(finds);
  }

  /** Digit words that follow each other. */
  private static final class Chain {
    private int start;
    private int end;
    private int length;
    private int last;
    private int jumps;

    void add(int digit, int from, int to) {
      if (length == 0) {
        start = from;
      } else if (Math.abs(digit - last) != 1) {
        jumps++;
      }
      last = digit;
      end = to;
      length++;
    }

    /** Ends the chain; one that only counts up or down is no number. */
    void finish(Finds finds) {
      if (length >= MIN_DIGITS && length <= MAX_DIGITS && jumps > 1 && finds.free(start, end)) {
        finds.add(new Find(Matter.PHONE, start, end, SCORE));
      }
      length = 0;
      jumps = 0;
    }
  }
}
