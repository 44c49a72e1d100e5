package io.github.moderation4j.core.pattern;

/**
 * Finds e-mail addresses whose signs are spelled out or spaced apart, such as {@code name (at)
 * example (dot) com}.
 */
final class DisguisedMailFinder implements Finder {
  private static final double SCORE = 0.85;
  private static final String[] DOT = {".", "dot", "punkt", "punto", "point"};
  private static final String[] PLAIN_DOT = {"dot"};
  private static final int MAX_LABELS = 6;

  private final Domains domains;

  DisguisedMailFinder(Domains domains) {
    this.domains = domains;
  }

  @Override
  public void find(Page page, Finds finds) {
    String text = page.text();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      find(page, Sign.around(page, at, at + 1), finds);
    }
    for (CueHits.Hit hit : page.cues().of(Cue.MAIL_SIGN)) {
      find(page, Sign.around(page, hit.start(), hit.end()), finds);
    }
  }

  private void find(Page page, Sign at, Finds finds) {
    if (!at.apart()) {
      return;
    }
    int start = wordStart(page, at.start());
    int end = hostEnd(page, at);
    boolean named = start < at.start() && !isSentence(page, at, start);
    if (end > 0 && named && finds.free(start, end)) {
      finds.add(new Find(Matter.EMAIL, start, end, SCORE));
    }
  }

  /** Where the longest host with a known last label ends after the sign; -1 if there is none. */
  private int hostEnd(Page page, Sign at) {
    int found = -1;
    int end = labelEnd(page, at.end());
    for (int labels = 1; labels < MAX_LABELS && end > at.end(); labels++) {
      Sign dot = Sign.after(page, end, at.bareWord() ? PLAIN_DOT : DOT);
      if (dot == null) {
        break;
      }
      end = labelEnd(page, dot.end());
      if (domains.named(Domains.Role.TOP).contains(page.text().substring(dot.end(), end))) {
        found = end;
      }
    }
    return found;
  }

  /** "Look at example dot com" is no address, and neither is "available at". */
  private static boolean isSentence(Page page, Sign at, int start) {
    return at.bareWord()
        && page.cues().before(Cue.NOT_A_MAIL_NAME, at.start(), at.start() - start + 1);
  }

  private static int wordStart(Page page, int end) {
    int start = end;
    while (end - start < 64 && (page.inWord(start - 1) || isInner(page, start - 1, end))) {
      start--;
    }
    return start;
  }

  private static boolean isInner(Page page, int i, int end) {
    char c = page.at(i);
    return i < end - 1 && (c == '.' || c == '-' || c == '+') && page.inWord(i - 1);
  }

  private static int labelEnd(Page page, int start) {
    int end = start;
    while (end - start < 64 && (Character.isLetterOrDigit(page.at(end)) || page.at(end) == '-')) {
      end++;
    }
    return end;
  }
}
