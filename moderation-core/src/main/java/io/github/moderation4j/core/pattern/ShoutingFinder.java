package io.github.moderation4j.core.pattern;

/** Finds texts written in capitals throughout. */
final class ShoutingFinder implements Finder {
  private static final int MIN_LETTERS = 30;
  private static final int MIN_WORDS = 5;
  private static final double SHARE = 0.85;

  @Override
  public void find(Page page, Finds finds) {
    String text = page.original();
    int spared = (int) ((1 - SHARE) * text.length());
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < text.length() && small <= spared; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        small++;
      } else if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
    boolean shouted = capitals >= SHARE * (capitals + small);
    if (shouted && capitals + small >= MIN_LETTERS && page.words().size() >= MIN_WORDS) {
      finds.remark(new Find(Matter.SHOUTING, 0, page.text().length(), Matter.SHOUTING.score()));
    }
  }
}
