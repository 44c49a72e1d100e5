package io.github.moderation4j.core.pattern;

import java.util.Set;

/**
 * Finds street addresses: a house number beside the name of a street.
 *
 * <p>Names are told by their capitals, so texts in capitals throughout are left alone.
 */
final class StreetFinder implements Finder {
  private static final int WINDOW = 32;
  private static final int MAX_DIGITS = 5;

  /** Endings of street names in one word, as in Hauptstraße. */
  private static final String[] ENDINGS = {
    "straße", "strasse", "str", "gasse", "platz", "allee", "straat", "laan", "gracht", "plein",
    "gatan", "vägen", "katu"
  };

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "le", "les", "du", "des", "del", "della", "dei", "da", "do", "dos", "das",
          "di", "van", "der", "den", "dem", "the");

  @Override
  public void find(Page page, Finds finds) {
    if (finds.count(Matter.SHOUTING) > 0) {
      return;
    }
    for (DigitRun run : page.digitRuns()) {
      boolean houseNumber = run.groups().size() == 1 && run.digits().length() <= MAX_DIGITS;
      if (houseNumber && finds.free(run.start(), run.end())) {
        findAt(page, run, finds);
      }
    }
  }

  private static void findAt(Page page, DigitRun run, Finds finds) {
    int name = nameBefore(page, run.start());
    if (name >= 0) {
      finds.add(Matter.STREET, name, run.end());
      return;
    }
    CueHits.Hit end = page.cues().first(Cue.STREET_END, run.end() + 1, run.end() + WINDOW);
    if (end != null && isName(page, run.end(), end.end())) {
      finds.add(Matter.STREET, run.start(), end.end());
      return;
    }
    CueHits.Hit start = page.cues().first(Cue.STREET_START, run.start() - WINDOW, run.start());
    if (start != null && isName(page, start.start(), run.start())) {
      finds.add(Matter.STREET, start.start(), run.end());
    }
  }

  /** Where a one-word street name right before the number begins; -1 if there is none. */
  private static int nameBefore(Page page, int number) {
    int end = number;
    while (number - end < 3 && (page.at(end - 1) == ' ' || page.at(end - 1) == '.')) {
      end--;
    }
    int start = end;
    while (end - start < WINDOW && Character.isLetter(page.at(start - 1))) {
      start--;
    }
    for (String ending : ENDINGS) {
      if (end < number
          && end - start > ending.length() + 2
          && page.text().startsWith(ending, end - ending.length())
          && isCapital(page, start)) {
        return start;
      }
    }
    return -1;
  }

  /** Two to five words on a line, each with a capital but for particles such as "de la". */
  private static boolean isName(Page page, int from, int to) {
    int words = 0;
    int i = from;
    while (i < to) {
      int end = i;
      while (end < to && page.inWord(end)) {
        end++;
      }
      if (end > i) {
        boolean particle = PARTICLES.contains(page.text().substring(i, end));
        if (!particle && !isCapital(page, i)) {
          return false;
        }
        words += particle ? 0 : 1;
      } else if (page.at(i) == '\n' || (page.at(i) == '.' && end < to - 3)) {
        return false;
      }
      i = Math.max(end, i + 1);
    }
    return words >= 2 && words <= 4;
  }

  private static boolean isCapital(Page page, int i) {
    return page.original(i, i + 1).chars().anyMatch(Character::isUpperCase);
  }
}
