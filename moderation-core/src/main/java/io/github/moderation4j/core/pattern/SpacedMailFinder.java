package io.github.moderation4j.core.pattern;

/** Finds e-mail addresses with a space after every sign. */
final class SpacedMailFinder implements Finder {
  private static final double SCORE = 0.85;
  private static final int MAX_SIGNS = 64;

  @Override
  public void find(Page page, Finds finds) {
    String text = page.text();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = reach(page, at, -2);
      int end = reach(page, at, 2) + 1;
      if (start < at && isHost(page, at + 2, end) && finds.free(start, end)) {
        finds.add(new Find(Matter.EMAIL, start, end, SCORE));
      }
    }
  }

  /** The last sign reached from a position by steps over single spaces. */
  private static int reach(Page page, int from, int step) {
    int i = from;
    int signs = 0;
    while (signs++ < MAX_SIGNS
        && page.at(i + step / 2) == ' '
        && isSign(page.at(i + step))
        && !isSign(page.at(i + step + step / 2))) {
      i += step;
    }
    return i;
  }

  /** A dot, and a top level of at least two letters after it. */
  private static boolean isHost(Page page, int start, int end) {
    int dot = end - 1;
    while (dot > start && page.at(dot) != '.') {
      dot--;
    }
    return dot > start && end - dot > 4;
  }

  private static boolean isSign(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }
}
