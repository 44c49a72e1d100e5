package io.github.moderation4j.core.analysis;

/**
 * What a text says about its own letters: whether foreign ones stand in Latin surroundings, and
 * which accented ones its language needs.
 */
final class LatinText {
  private final boolean mainlyLatin;
  private final String ordinary;

  /**
   * Sums up a text.
   *
   * @param mainlyLatin whether most of its letters are Latin
   * @param ordinary the accented letters of its language
   */
  LatinText(boolean mainlyLatin, String ordinary) {
    this.mainlyLatin = mainlyLatin;
    this.ordinary = ordinary;
  }

  boolean mainlyLatin() {
    return mainlyLatin;
  }

  /** Whether an accented letter belongs to the language of the text. */
  boolean isOrdinary(int letter) {
    return ordinary.indexOf(letter) >= 0;
  }
}
