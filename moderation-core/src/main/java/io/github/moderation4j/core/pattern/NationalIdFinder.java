package io.github.moderation4j.core.pattern;

/** Finds identity numbers of several countries by spelling and check digits. */
final class NationalIdFinder implements Finder {
  private static final int WINDOW = 40;
  private static final String SPANISH_CHECK_LETTERS = "trwagmyfpdxbnjzsqvhlcke";

  @Override
  public void find(Page page, Finds finds) {
    for (DigitRun run : page.digitRuns()) {
      if (run.digits().length() >= 7 && finds.free(run.start(), run.end())) {
        if (run.glued()) {
          findSpanish(page, run, finds);
        } else if (isNumber(page, run)) {
          finds.add(Matter.NATIONAL_ID, run.start(), run.end());
        }
      }
    }
  }

  private static boolean isNumber(Page page, DigitRun run) {
    boolean context = page.cues().near(Cue.IDENTITY, run.start(), run.end(), WINDOW);
    return !page.cues().before(Cue.NOT_PERSONAL, run.start(), WINDOW / 2)
        && NationalId.issued(run.digits(), run.shape(), context);
  }

  /** DNI: eight digits and a letter. NIE: x, y or z for the first digit. */
  private static void findSpanish(Page page, DigitRun run, Finds finds) {
    int prefix = "xyz".indexOf(page.at(run.start() - 1));
    boolean foreigner = prefix >= 0 && run.shape().equals("7");
    int start = foreigner ? run.start() - 1 : run.start();
    boolean whole = !page.inWord(start - 1) && !page.inWord(run.end() + 1);
    if (whole && (foreigner || run.shape().equals("8"))) {
      int number = Integer.parseInt(foreigner ? prefix + run.digits() : run.digits());
      if (page.at(run.end()) == SPANISH_CHECK_LETTERS.charAt(number % 23)) {
        finds.add(Matter.NATIONAL_ID, start, run.end() + 1);
      }
    }
  }
}
