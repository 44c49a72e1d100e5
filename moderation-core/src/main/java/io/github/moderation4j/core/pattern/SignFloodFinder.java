package io.github.moderation4j.core.pattern;

/** Finds one sign repeated many times over. */
final class SignFloodFinder implements Finder {
  private static final int MANY = 20;
  private static final int FLOOD = 60;
  private static final double FLOOD_SCORE = 0.8;

  /** Signs that people draw lines with. */
  private static final String DRAWING = "-=_*.~#+─━═•^:";

  @Override
  public void find(Page page, Finds finds) {
    if (page.longestRow() < MANY) {
      return;
    }
    String text = page.text();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) != text.charAt(start)) {
        if (i - start >= MANY && !isLayout(text.charAt(start), i - start)) {
          double score = i - start >= FLOOD ? FLOOD_SCORE : Matter.REPEATED_SIGN.score();
          finds.remark(new Find(Matter.REPEATED_SIGN, start, i, score));
        }
        start = i;
      }
    }
  }

  private static boolean isLayout(char sign, int length) {
    return Character.isWhitespace(sign)
        || Character.isDigit(sign)
        || (length < 2 * FLOOD && DRAWING.indexOf(sign) >= 0);
  }
}
