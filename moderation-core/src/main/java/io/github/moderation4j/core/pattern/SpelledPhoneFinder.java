package io.github.moderation4j.core.pattern;

/**
 * Finds telephone numbers written in words, digit by digit.
 *
 * <p>The weight of a digit word in the cue table is a tenth of its digit.
 */
final class SpelledPhoneFinder implements Finder {
  private static final double SCORE = 0.8;
  private static final int MIN_DIGITS = 7;
  private static final int MAX_DIGITS = 15;

  @Override
  public void find(Page page, Finds finds) {
    Chain chain = new Chain();
    for (CueHits.Hit hit : page.cues().of(Cue.DIGIT)) {
      if (!chain.reaches(page, hit.start())) {
        chain.finish(finds);
      }
      chain.add(hit);
    }
    chain.finish(finds);
  }

  /** Digit words that follow each other. */
  private static final class Chain {
    private int start;
    private int end;
    private int length;
    private double last;
    private int jumps;

    /** Whether no other word stands between the chain and a position. */
    boolean reaches(Page page, int position) {
      for (int i = end; i < position; i++) {
        if (page.inWord(i)) {
          return false;
        }
      }
      return true;
    }

    void add(CueHits.Hit hit) {
      if (length == 0) {
        start = hit.start();
      } else if (!isStep(hit.weight() - last)) {
        jumps++;
      }
      last = hit.weight();
      end = hit.end();
      length++;
    }

    private static boolean isStep(double difference) {
      return Math.abs(difference) > 0.05 && Math.abs(difference) < 0.15;
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
