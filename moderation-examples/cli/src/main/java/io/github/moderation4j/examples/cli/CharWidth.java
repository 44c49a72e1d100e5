package io.github.moderation4j.examples.cli;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a character takes: 0, 1 or 2. */
final class CharWidth {
  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  private CharWidth() {}

  /**
   * The columns of one character that stands alone.
   *
   * @param codePoint a printable character
   */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    if (isMark(codePoint)) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** Whether the character is drawn on top of the one before it. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Whether the character is drawn as a picture, at least when asked to. */
  static boolean isEmoji(int codePoint) {
    return within(codePoint, 0x1F1E6, 0x1F1FF)
        || within(codePoint, 0x1F300, 0x1FAFF)
        || within(codePoint, 0x2600, 0x27BF);
  }

  private static boolean isWide(int codePoint) {
    if (within(codePoint, 0xFF61, 0xFFDC)) {
      return false;
    }
    return within(codePoint, 0x1100, 0x115F)
        || within(codePoint, 0x3000, 0x303E)
        || within(codePoint, 0xAC00, 0xD7A3)
        || within(codePoint, 0xFF01, 0xFFE6)
        || within(codePoint, 0x1F300, 0x1FAFF)
        || WIDE.contains(UnicodeScript.of(codePoint));
  }

  private static boolean within(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
