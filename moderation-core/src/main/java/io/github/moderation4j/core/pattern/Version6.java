package io.github.moderation4j.core.pattern;

/** The textual form of IP version 6 addresses (RFC 4291), without embedded version 4. */
final class Version6 {
  private static final int GROUPS = 8;

  private Version6() {}

  /**
   * Whether a string of colons and lower-case hexadecimal digits is an address.
   *
   * <p>At least one decimal digit is asked for, so that {@code a::b} of a programme is none.
   */
  static boolean isAddress(String text) {
    int gap = text.indexOf("::");
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9') || gap != text.lastIndexOf("::")) {
      return false;
    }
    if (gap < 0) {
      return groups(text) == GROUPS;
    }
    int before = groups(text.substring(0, gap));
    int after = groups(text.substring(gap + 2));
    boolean loopback = before == 0 && text.equals("::1");
    return loopback || (before > 0 && after >= 0 && before + after < GROUPS);
  }

  /** The number of groups of one to four digits parted by colons; -1 if it is anything else. */
  private static int groups(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int count = 0;
    int start = 0;
    while (start <= text.length()) {
      int colon = text.indexOf(':', start);
      int end = colon < 0 ? text.length() : colon;
      if (end == start || end - start > 4) {
        return -1;
      }
      count++;
      start = end + 1;
    }
    return count;
  }
}
