package io.github.moderation4j.core.pattern;

/** Finds handles such as {@code @name}. */
final class HandleFinder implements Finder {
  private static final int LONGEST = 40;

  @Override
  public void find(Page page, Finds finds) {
    String text = page.text();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int end = at + 1;
      while (end - at <= LONGEST && page.inWord(end)) {
        end++;
      }
      boolean named = end - at > 2 && end - at <= LONGEST && Character.isLetter(page.at(at + 1));
      if (named && !page.inWord(at - 1) && finds.free(at, end)) {
        finds.add(Matter.HANDLE, at, end);
      }
    }
  }
}
