package io.github.moderation4j.core.analysis;

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
    return !form.isEmpty()
        && form.charAt(0) != ' '
        && form.charAt(form.length() - 1) != ' '
        && !form.contains("  ");
  }

  static long[] hashes(String form) {
    long[] hashes = new long[(form.length() + 1) / 2];
    int count = 0;
    int start = 0;
    for (int end = form.indexOf(' '); end >= 0; end = form.indexOf(' ', start)) {
      hashes[count++] = Token.hashOf(form, start, end);
      start = end + 1;
    }
    hashes[count++] = Token.hashOf(form, start, form.length());
    return Arrays.copyOf(hashes, count);
  }

  private static boolean isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || letter == ' '
        || (letter >= 'à' && letter <= 'ÿ' && letter != '÷')
        || (letter >= 'а' && letter <= 'я')
        || letter == 'ё';
  }
}
