package io.github.moderation4j.core.pattern;

import java.util.List;

/** Finds payment card numbers: a known issuer, its length, and Luhn's check digit. */
final class CardFinder implements Finder {
  private static final int WINDOW = 60;
  private static final int MIN_DIGITS = 13;
  private static final double WITH_CONTEXT = 0.99;

  @Override
  public void find(Page page, Finds finds) {
    for (DigitRun run : page.digitRuns()) {
      if (run.digits().length() >= MIN_DIGITS && !run.glued() && !run.international()) {
        find(page, run, finds);
      }
    }
  }

  private static void find(Page page, DigitRun run, Finds finds) {
    List<DigitRun.Group> groups = run.groups();
    int first = 0;
    while (first < groups.size()) {
      int last = lastGroup(page, run, first);
      if (last < 0) {
        first++;
      } else {
        int start = groups.get(first).start();
        int end = groups.get(last).end();
        boolean context = page.cues().near(Cue.CARD, start, end, WINDOW);
        double score = context ? WITH_CONTEXT : Matter.CARD.score();
        finds.add(new Find(Matter.CARD, start, end, score));
        first = last + 1;
      }
    }
  }

  /** The last group of a card number that begins with a group, the longest one; or -1. */
  private static int lastGroup(Page page, DigitRun run, int first) {
    int found = -1;
    int from = run.groups().get(first).from();
    for (int i = first; i < run.groups().size(); i++) {
      DigitRun.Group group = run.groups().get(i);
      String digits =
          run.digits().substring(from, Math.min(group.from() + group.length(), from + 20));
      if (digits.length() > 19) {
        break;
      }
      if (grouped(run, first, i) && isCard(digits) && !isGoods(page, run, digits)) {
        found = i;
      }
    }
    return found;
  }

  /** One block, or blocks of at least four but for the last, or single digits. */
  private static boolean grouped(DigitRun run, int first, int last) {
    if (run.spelledOut()) {
      return true;
    }
    for (int i = first; i < last; i++) {
      if (run.groups().get(i).length() < 4) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCard(String digits) {
    return CardIssuer.issues(digits) && CheckDigits.luhn(digits);
  }

  /** Thirteen digits are an article number more often than an old card. */
  private static boolean isGoods(Page page, DigitRun run, String digits) {
    return page.cues().before(Cue.NOT_PERSONAL, run.start(), WINDOW / 2)
        || (CheckDigits.ean13(digits)
            && !page.cues().near(Cue.CARD, run.start(), run.end(), WINDOW));
  }
}
