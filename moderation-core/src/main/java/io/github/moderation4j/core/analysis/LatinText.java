package io.github.moderation4j.core.analysis;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/**
 * What a text says about its own letters: whether foreign ones stand in Latin surroundings, and
 * which accented ones its language needs.
 */
final class LatinText {
  private final boolean mainlyLatin;
  private final String ordinary;

  private LatinText(boolean mainlyLatin, String ordinary) {
    this.mainlyLatin = mainlyLatin;
    this.ordinary = ordinary;
  }

  /**
   * Sums up a text.
   *
   * @param scripts how much of it is in each script
   * @param ordinary the accented letters of its language
   */
  static LatinText of(Map<UnicodeScript, Integer> scripts, String ordinary) {
    int others = 0;
    for (int weight : scripts.values()) {
      others += weight;
    }
    int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
    return new LatinText(latin * 2 > others, ordinary);
  }

  boolean mainlyLatin() {
    return mainlyLatin;
  }

  /** Whether an accented letter belongs to the language of the text. */
  boolean isOrdinary(int letter) {
    return ordinary.indexOf(letter) >= 0;
  }
}
