package io.github.moderation4j.core.pattern;

/** Finds texts written in capitals throughout. */
final class ShoutingFinder implements Finder {
  private static final int MIN_LETTERS = 30;
  private static final int MIN_WORDS = 5;
  private static final double SHARE = 0.85;

  @Override
  public void find(Page page, Finds finds) {
    String text = page.original();
    int capitals = 0;
    int cased = 0;
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean upper = Character.isUpperCase(c);
      capitals += upper ? 1 : 0;
      cased += upper || Character.isLowerCase(c) ? 1 : 0;
      words += c == ' ' ? 1 : 0;
    }
    if (cased >= MIN_LETTERS && words >= MIN_WORDS && capitals >= SHARE * cased) {
      finds.remark(new Find(Matter.SHOUTING, 0, page.text().length(), Matter.SHOUTING.score()));
    }
  }
}
