package io.github.moderation4j.core.pattern;

import java.util.Set;

/**
 * Finds telephone numbers: international ones by calling code, national ones by their usual
 * spelling, others only where the text speaks of a telephone.
 */
final class PhoneFinder implements Finder {
  private static final int WINDOW = 30;
  private static final int MIN_DIGITS = 7;
  private static final int MAX_DIGITS = 15;
  private static final double INTERNATIONAL = 0.92;
  private static final double WITH_CONTEXT = 0.92;
  private static final double NATIONAL = 0.75;

  /** Spellings of North American numbers that nothing else is usually written in. */
  private static final Set<String> AMERICAN =
      Set.of(
          "(3) 3-4",
          "(3)3-4",
          "(3)-3-4",
          "(3) 3 4",
          "3-3-4",
          "3.3.4",
          "3 3-4",
          "1-3-3-4",
          "1 3 3 4",
          "1.3.3.4",
          "1 (3) 3-4",
          "1(3)3-4",
          "1-(3)-3-4",
          "1 3-3-4",
          "3 3 4");

  private final CallingCodes codes;

  PhoneFinder(Tables tables) {
    codes = CallingCodes.of(tables);
  }

  @Override
  public void find(Page page, Finds finds) {
    for (DigitRun run : page.digitRuns()) {
      if (run.digits().length() >= MIN_DIGITS && !run.glued()) {
        int last = run.groups().size() - 1;
        int end = run.international() ? codes.end(run) : run.groups().get(last).end();
        double score = end < 0 ? 0 : score(page, run);
        if (score > 0 && finds.free(run.start(), end)) {
          finds.add(new Find(Matter.PHONE, run.start(), end, score));
        }
      }
    }
  }

  private double score(Page page, DigitRun run) {
    if (run.international()) {
      return INTERNATIONAL;
    }
    boolean context = page.cues().near(Cue.PHONE, run.start(), run.end(), WINDOW);
    boolean other =
        page.cues().before(Cue.NOT_PERSONAL, run.start(), WINDOW / 2) || isPriced(page, run);
    if (run.digits().length() > MAX_DIGITS || isDated(run) || (other && !context)) {
      return 0;
    }
    boolean national = isAmerican(run) || hasTrunkPrefix(run);
    if (context) {
      return national || isPlausible(run) ? WITH_CONTEXT : 0;
    }
    return national ? NATIONAL : 0;
  }

  /** Area and exchange begin with 2 to 9, and the spelling is a usual one. */
  private static boolean isAmerican(DigitRun run) {
    String digits = run.digits();
    int area = digits.length() - 10;
    boolean length = area == 0 || (area == 1 && digits.charAt(0) == '1');
    boolean spelled = AMERICAN.contains(run.shape()) || run.spelledOut();
    return length && spelled && digits.charAt(area) > '1' && digits.charAt(area + 3) > '1';
  }

  /** A trunk prefix 0 that opens a first group of 2 to 5 digits, and further groups. */
  private static boolean hasTrunkPrefix(DigitRun run) {
    String digits = run.digits();
    int first = run.groups().get(0).length();
    return digits.charAt(0) == '0'
        && digits.charAt(1) != '0'
        && digits.length() >= 9
        && digits.length() <= 12
        && run.groups().size() > 1
        && first >= 2
        && first <= 5;
  }

  /** Groups as long as people write telephone numbers. */
  private static boolean isPlausible(DigitRun run) {
    boolean singles = run.groups().stream().skip(1).anyMatch(g -> g.length() < 2);
    return !singles || run.spelledOut();
  }

  /** A currency sign before the number or a per cent sign after it. */
  private static boolean isPriced(Page page, DigitRun run) {
    char before = page.at(run.start() - 1);
    char after = page.at(run.end());
    return Character.getType(before) == Character.CURRENCY_SYMBOL
        || before == '#'
        || after == '%'
        || Character.getType(after) == Character.CURRENCY_SYMBOL
        || (after == ',' && DigitRunScanner.digit(page.at(run.end() + 1)) >= 0);
  }

  /** A date or a range of years, perhaps with more behind it. */
  private static boolean isDated(DigitRun run) {
    String shape = run.shape();
    for (String date : new String[] {"4-2-2", "2-2-4", "4.2.2", "2.2.4", "4/2/2", "2/2/4", "4-4"}) {
      if (shape.startsWith(date)) {
        return true;
      }
    }
    return shape.equals("8") && (run.digits().startsWith("19") || run.digits().startsWith("20"));
  }
}
