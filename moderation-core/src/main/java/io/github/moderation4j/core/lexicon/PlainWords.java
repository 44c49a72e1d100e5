package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.Token;
import java.util.Arrays;

/**
 * The quick way to cut a form into words: where it is small Latin or Cyrillic letters and single
 * spaces only, the analyser would part it at the spaces and change nothing.
 */
final class PlainWords {
  private PlainWords() {}

  static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!isPlain(form.charAt(i))) {
        return false;
      }
    }
    return !form.contains("  ");
  }

  static long[] hashes(String form) {
    return Arrays.stream(form.split(" ", -1)).mapToLong(Token::hashOf).toArray();
  }

  private static boolean isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || letter == ' '
        || (letter >= 'à' && letter <= 'ÿ' && letter != '÷')
        || (letter >= 'а' && letter <= 'я')
        || letter == 'ё';
  }
}
