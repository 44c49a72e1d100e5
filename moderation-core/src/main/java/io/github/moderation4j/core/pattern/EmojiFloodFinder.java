package io.github.moderation4j.core.pattern;

/** Finds texts with far more emoji than words. */
final class EmojiFloodFinder implements Finder {
  private static final int MANY = 20;
  private static final int FLOOD = 40;
  private static final double FLOOD_SCORE = 0.8;

  /** No character before this one is an emoji or begins one. */
  private static final char FIRST_EMOJI = 0x2600;

  @Override
  public void find(Page page, Finds finds) {
    if (page.staysBelow(FIRST_EMOJI)) {
      return;
    }
    String text = page.text();
    int emoji = 0;
    int first = -1;
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_EMOJI && isEmoji(text.codePointAt(i))) {
        first = emoji++ == 0 ? i : first;
        last = i + Character.charCount(text.codePointAt(i));
      }
    }
    if (emoji >= MANY && emoji > page.words().size()) {
      double score = emoji >= FLOOD ? FLOOD_SCORE : Matter.EMOJI_FLOOD.score();
      finds.remark(new Find(Matter.EMOJI_FLOOD, first, last, score));
    }
  }

  /** Pictographs, flags and dingbats; skin tones and joiners are not counted on their own. */
  private static boolean isEmoji(int c) {
    boolean tone = c >= 0x1F3FB && c <= 0x1F3FF;
    return (c >= 0x1F300 && c <= 0x1FAFF && !tone)
        || (c >= 0x1F1E6 && c <= 0x1F1FF)
        || (c >= 0x2600 && c <= 0x27BF);
  }
}
