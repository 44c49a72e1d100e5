package io.github.moderation4j.core.pattern;

/** Finds texts that are little more than links, or that call many people at once. */
final class CrowdFinder implements Finder {
  private static final int MANY_LINKS = 4;
  private static final int WORDS_PER_LINK = 6;
  private static final int MANY_MENTIONS = 8;
  private static final int FLOOD = 15;
  private static final double FLOOD_SCORE = 0.85;

  @Override
  public void find(Page page, Finds finds) {
    int links = finds.count(Matter.LINK);
    if (links >= MANY_LINKS && words(page, finds) < links * WORDS_PER_LINK) {
      add(Matter.LINK_FLOOD, Matter.LINK, finds);
    }
    if (finds.count(Matter.HANDLE) >= MANY_MENTIONS) {
      add(Matter.MENTION_FLOOD, Matter.HANDLE, finds);
    }
  }

  private static void add(Matter flood, Matter drop, Finds finds) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    int count = 0;
    for (Find find : finds.all()) {
      if (find.matter() == drop) {
        start = Math.min(start, find.start());
        end = Math.max(end, find.end());
        count++;
      }
    }
    finds.remark(new Find(flood, start, end, count >= FLOOD ? FLOOD_SCORE : flood.score()));
  }

  /** The words outside of all finds. */
  private static int words(Page page, Finds finds) {
    int words = 0;
    for (int i = 0; i < page.words().size(); i++) {
      words += finds.free(page.words().start(i), page.words().end(i)) ? 1 : 0;
    }
    return words;
  }
}
