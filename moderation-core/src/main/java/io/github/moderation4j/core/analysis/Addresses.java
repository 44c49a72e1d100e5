package io.github.moderation4j.core.analysis;

import java.util.Set;

/** Finds web and mail addresses; each character is looked at once. */
final class Addresses {
  private static final Set<String> TOP_LEVEL =
      Set.of(
          ("com org net edu gov io co uk de fr es nl pl ru tr pt br jp kr cn info biz tv app dev"
                  + " xyz online ai gg ch ca au eu se fi dk cz gr ly")
              .split(" "));

  /** Last labels that are words too: "stop.it" is two sentences, "stop.it/now" is an address. */
  private static final Set<String> TOP_LEVEL_WORDS =
      Set.of(
          ("it me in no to at be us is so site shop club top link live news blog store example"
                  + " test")
              .split(" "));

  private final String text;
  private int searchedTo;

  Addresses(String text) {
    this.text = text;
  }

  /**
   * The end of the address that begins at a position.
   *
   * @param start where a word begins
   * @return the position after the address, or {@code start} if there is none
   */
  int endFrom(int start) {
    if (start < searchedTo) {
      return start;
    }
    int end = chunkEnd(start);
    searchedTo = end;
    int trimmed = trim(start, end);
    return isAddress(start, trimmed) ? trimmed : start;
  }

  private int chunkEnd(int start) {
    int i = start;
    while (i < text.length() && isAddressChar(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isAddressChar(char c) {
    return c < 0x80
        ? c > ' ' && "<>\"'`{}|\\^".indexOf(c) < 0
        : CharClass.of(c) == CharClass.LETTER;
  }

  private int trim(int start, int end) {
    int i = end;
    while (i > start && ".,;:!?)]*_".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private boolean isAddress(int start, int end) {
    if (startsWithScheme(start, end)) {
      return true;
    }
    int at = indexOf('@', start, end);
    int hostStart = at > start ? at + 1 : start;
    int hostEnd = hostEnd(hostStart, end);
    boolean path = hostEnd < end && text.charAt(hostEnd) == '/';
    return isHost(hostStart, hostEnd, path || at > start) && (at < 0 || hostEnd == end);
  }

  private boolean startsWithScheme(int start, int end) {
    int colon = indexOf(':', start, end);
    return (colon > start && colon + 3 < end && text.startsWith("://", colon))
        || (text.startsWith("www.", start) && end - start > 6)
        || text.startsWith("mailto:", start);
  }

  private int indexOf(char wanted, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private int hostEnd(int start, int end) {
    int i = start;
    while (i < end && "/?#:".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** Whether the range is a host name: labels of more than one letter and a known last one. */
  private boolean isHost(int start, int end, boolean sure) {
    int dot = end;
    while (dot > start && text.charAt(dot - 1) != '.') {
      dot--;
    }
    String last = text.substring(dot, end);
    dot--;
    if (dot <= start + 1
        || !(TOP_LEVEL.contains(last) || (sure && TOP_LEVEL_WORDS.contains(last)))) {
      return false;
    }
    for (int i = start; i < dot; i++) {
      char c = text.charAt(i);
      boolean part = CharClass.of(c) == CharClass.LETTER || CharClass.of(c) == CharClass.DIGIT;
      if (!part && c != '-' && c != '.') {
        return false;
      }
    }
    return dot - start > 2 || (dot - start == 2 && text.charAt(start + 1) != '.');
  }
}
