package io.github.moderation4j.core.pattern;

/** Finds one word repeated many times in a row. */
final class WordFloodFinder implements Finder {
  private static final int MANY = 6;
  private static final int FLOOD = 15;
  private static final int SHORT_WORD = 3;
  private static final double FLOOD_SCORE = 0.85;

  @Override
  public void find(Page page, Finds finds) {
    Row row = new Row(page.text());
    for (int i = 0; i < page.words().size(); i++) {
      int start = page.words().start(i);
      if (Character.isLetter(page.at(start)) && page.at(start - 1) != '@') {
        row.add(start, page.words().end(i), finds);
      } else {
        row.finish(finds);
      }
    }
    row.finish(finds);
  }

  /** Equal words that follow each other. */
  private static final class Row {
    private final String text;
    private int start;
    private int lastStart;
    private int lastEnd;
    private int length;

    Row(String text) {
      this.text = text;
    }

    void add(int from, int to, Finds finds) {
      boolean same =
          length > 0
              && to - from == lastEnd - lastStart
              && text.regionMatches(from, text, lastStart, to - from);
      if (!same) {
        finish(finds);
        start = from;
      }
      length++;
      lastStart = from;
      lastEnd = to;
    }

    /** Ends the row; laughter and the like may go on for longer than other words. */
    void finish(Finds finds) {
      boolean shortWord = lastEnd - lastStart <= SHORT_WORD;
      if (length >= (shortWord ? FLOOD : MANY)) {
        double score = length >= FLOOD ? FLOOD_SCORE : Matter.REPEATED_WORD.score();
        finds.remark(new Find(Matter.REPEATED_WORD, start, lastEnd, score));
      }
      length = 0;
    }
  }
}
