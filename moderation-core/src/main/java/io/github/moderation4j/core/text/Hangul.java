package io.github.moderation4j.core.text;

/** Korean syllables out of their letters, by the arithmetic of the Unicode Standard, 3.12. */
final class Hangul {
  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';
  private static final char FIRST_LEAD = '\u1100';
  private static final char FIRST_VOWEL = '\u1161';
  private static final char BEFORE_TAILS = '\u11A7';
  private static final int LEADS = 19;
  private static final int VOWELS = 21;
  private static final int TAILS = 28;

  private Hangul() {}

  /**
   * Joins a letter to what stands before it.
   *
   * @param before a leading consonant, or a syllable that has no tail yet
   * @param letter a vowel or tail
   * @return the syllable, or 0 if the two do not join
   */
  static char join(char before, int letter) {
    int lead = before - FIRST_LEAD;
    int vowel = letter - FIRST_VOWEL;
    if (lead >= 0 && lead < LEADS && vowel >= 0 && vowel < VOWELS) {
      return (char) (FIRST_SYLLABLE + (lead * VOWELS + vowel) * TAILS);
    }
    int tail = letter - BEFORE_TAILS;
    boolean open =
        before >= FIRST_SYLLABLE
            && before <= LAST_SYLLABLE
            && (before - FIRST_SYLLABLE) % TAILS == 0;
    return open && tail > 0 && tail < TAILS ? (char) (before + tail) : 0;
  }
}
