package io.github.moderation4j.core.analysis;

/** Reads the letters beyond ASCII in one word: at home, or in disguise. */
final class Foreign {
  private final LatinText latin;
  private final boolean disguised;

  private Foreign(LatinText latin, boolean disguised) {
    this.latin = latin;
    this.disguised = disguised;
  }

  /**
   * Looks at one word. Foreign letters are in disguise in a word that has Latin ones too, and in a
   * word that could wholly pass for Latin in a Latin text.
   */
  static Foreign of(Tokens tokens, int token, LatinText latin) {
    boolean mixed = false;
    boolean passes = latin.mainlyLatin();
    String text = tokens.text();
    for (int i = tokens.start(token); i < tokens.end(token); ) {
      int code = text.codePointAt(i);
      if (Scripts.isLatin(code)) {
        mixed = true;
      } else if (Character.isLetter(code)) {
        LookAlikes.Entry entry = LookAlikes.STANDARD.get(code);
        passes &= entry != null && entry.likeness() == LookAlikes.Likeness.CLOSE;
      }
      i += Character.charCount(code);
    }
    return new Foreign(latin, mixed || passes);
  }

  Cell cell(int code, String sign, int start) {
    LookAlikes.Entry entry = LookAlikes.STANDARD.get(code);
    boolean read =
        entry != null
            && (entry.likeness() == LookAlikes.Likeness.MARK ? !latin.isOrdinary(code) : disguised);
    return entry != null && read
        ? new Cell(sign, start, entry.letters(), entry.likeness().edit)
        : Cell.plain(sign, start);
  }
}
