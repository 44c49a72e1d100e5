package io.github.moderation4j.core.pattern;

/** The names of hosts: labels parted by dots, the last one made of letters. */
final class HostName {
  private static final int MAX_LENGTH = 253;

  private HostName() {}

  /** Where the host name or address literal that begins here ends; -1 if there is none. */
  static int end(Page page, int start) {
    if (page.at(start) == '[') {
      return literalEnd(page, start);
    }
    int labels = 0;
    int label = start;
    int end = -1;
    while (label - start < MAX_LENGTH) {
      int next = labelEnd(page, label);
      if (next == label) {
        return -1;
      }
      labels++;
      end = next;
      if (page.at(next) != '.' || !isLabel(page.at(next + 1))) {
        break;
      }
      label = next + 1;
    }
    boolean dots = page.at(end) == '.' && page.at(end + 1) == '.' && isLabel(page.at(end + 2));
    return labels >= 2 && !dots && isTopLevel(page, label, end) ? end : -1;
  }

  private static int labelEnd(Page page, int start) {
    int end = start;
    while (end - start < MAX_LENGTH && (isLabel(page.at(end)) || page.at(end) == '-')) {
      end++;
    }
    while (end > start && page.at(end - 1) == '-') {
      end--;
    }
    return end;
  }

  /** At least two letters, or the ASCII form of a name in another script. */
  private static boolean isTopLevel(Page page, int start, int end) {
    if (page.text().startsWith("xn--", start)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(page.at(i))) {
        return false;
      }
    }
    return end - start >= 2;
  }

  /** Where {@code [192.0.2.1]} ends. */
  private static int literalEnd(Page page, int start) {
    int end = start + 1;
    while (end - start < 45 && (page.at(end) == '.' || DigitRunScanner.digit(page.at(end)) >= 0)) {
      end++;
    }
    return end > start + 1 && page.at(end) == ']' ? end + 1 : -1;
  }

  private static boolean isLabel(char c) {
    return Character.isLetterOrDigit(c);
  }
}
