package io.github.moderation4j.core.analysis;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** Names of scripts, and which of them a text is mainly written in. */
final class Scripts {
  private Scripts() {}

  static boolean isLatin(int code) {
    return code < 0x80 ? code >= 'a' && code <= 'z' : UnicodeScript.of(code) == UnicodeScript.LATIN;
  }

  /** The name of the script of a code point, such as {@code Cyrillic}. */
  static String name(int code) {
    String name = UnicodeScript.of(code).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
