package io.github.moderation4j.core.analysis;

/** How one word is a misspelling of another, surest first. */
enum Misspelling {
  /** Letters doubled that should not be. */
  DOUBLED("letters doubled"),
  /** Two neighbouring letters swapped. */
  SWAPPED("letters swapped"),
  /** A letter replaced by one that sounds the same. */
  SOUND("a letter for another of the same sound"),
  /** A vowel left out. */
  VOWEL_DROPPED("a vowel left out"),
  /** A consonant left out. */
  DROPPED("a letter left out"),
  /** A letter too many. */
  ADDED("a letter too many"),
  /** A letter replaced by another. */
  REPLACED("a letter for another"),
  /** Not a misspelling, or too far-fetched for so short a word. */
  NONE("");

  private static final String VOWELS = "aeiou";

  /** Pairs of letters that stand for the same sound or are written for each other. */
  private static final String ALIKE = "zs kc vu yi xk qk qg fv wv oe";

  /** The misspelling in words for people. */
  final String note;

  Misspelling(String note) {
    this.note = note;
  }

  /**
   * Compares two words.
   *
   * @param written an unknown word
   * @param meant the word it may be
   */
  static Misspelling of(String written, String meant) {
    int more = written.length() - meant.length();
    if (more > 0 && isDoubled(written, meant)) {
      return DOUBLED;
    }
    return switch (more) {
      case 0 -> replaced(written, meant);
      case 1 -> isDropped(meant, written) && meant.length() >= 6 ? ADDED : NONE;
      case -1 -> dropped(written, meant);
      default -> NONE;
    };
  }

  /** Whether the words differ only in how often letters stand in a row. */
  private static boolean isDoubled(String written, String meant) {
    int i = 0;
    int j = 0;
    while (i < written.length() && j < meant.length() && written.charAt(i) == meant.charAt(j)) {
      i = runEnd(written, i);
      j = runEnd(meant, j);
    }
    return i == written.length() && j == meant.length();
  }

  private static int runEnd(String word, int start) {
    int end = start + 1;
    while (end < word.length() && word.charAt(end) == word.charAt(start)) {
      end++;
    }
    return end;
  }

  private static Misspelling replaced(String written, String meant) {
    int at = firstDifference(written, meant);
    if (at == meant.length()) {
      return NONE;
    }
    char a = written.charAt(at);
    char b = meant.charAt(at);
    if (written.startsWith(meant.substring(at + 1), at + 1)) {
      boolean sound = ALIKE.contains("" + a + b) && (at > 0 || a == 'k');
      return sound ? SOUND : at > 0 && meant.length() >= 7 ? REPLACED : NONE;
    }
    boolean swapped =
        at + 1 < meant.length()
            && a == meant.charAt(at + 1)
            && written.charAt(at + 1) == b
            && written.startsWith(meant.substring(at + 2), at + 2);
    return swapped && (at > 0 || meant.length() >= 6) ? SWAPPED : NONE;
  }

  private static Misspelling dropped(String written, String meant) {
    if (!isDropped(written, meant)) {
      return NONE;
    }
    int at = firstDifference(written, meant);
    boolean vowel = VOWELS.indexOf(meant.charAt(at)) >= 0;
    if (vowel && at > 0 && at < meant.length() - 1) {
      return VOWEL_DROPPED;
    }
    int shortest = at < meant.length() - 1 ? 6 : 8;
    return at > 0 && meant.length() >= shortest ? DROPPED : NONE;
  }

  /** Whether one word is the other with a letter left out, not the first. */
  private static boolean isDropped(String shorter, String longer) {
    int at = firstDifference(shorter, longer);
    return at > 0 && shorter.startsWith(longer.substring(at + 1), at);
  }

  private static int firstDifference(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int i = 0;
    while (i < end && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
