package io.github.moderation4j.core.pattern;

import java.util.HashMap;
import java.util.Map;

/** Finds lines that stand in the text many times. */
final class LineFloodFinder implements Finder {
  private static final int MANY = 4;
  private static final int SHORTEST_LINE = 8;

  @Override
  public void find(Page page, Finds finds) {
    if (page.text().indexOf('\n') < 0) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    int start = 0;
    for (String line : page.text().split("\n", -1)) {
      String trimmed = line.strip();
      boolean worded = trimmed.chars().anyMatch(Character::isLetterOrDigit);
      if (trimmed.length() >= SHORTEST_LINE
          && worded
          && counts.merge(trimmed, 1, Integer::sum) == MANY) {
        finds.remark(
            new Find(
                Matter.REPEATED_LINE, start, start + line.length(), Matter.REPEATED_LINE.score()));
      }
      start += line.length() + 1;
    }
  }
}
