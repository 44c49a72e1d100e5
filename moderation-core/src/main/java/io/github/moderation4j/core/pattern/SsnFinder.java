package io.github.moderation4j.core.pattern;

/** Finds US social security numbers by the ranges that are given out. */
final class SsnFinder implements Finder {
  private static final int WINDOW = 40;
  private static final double WITH_CONTEXT = 0.97;

  @Override
  public void find(Page page, Finds finds) {
    for (DigitRun run : page.digitRuns()) {
      if (run.digits().length() == 9 && !run.glued() && isGivenOut(run.digits())) {
        boolean context = page.cues().near(Cue.SSN, run.start(), run.end(), WINDOW);
        boolean written = run.shape().equals("3-2-4");
        if ((context || written) && finds.free(run.start(), run.end())) {
          double score = context ? WITH_CONTEXT : Matter.SSN.score();
          finds.add(new Find(Matter.SSN, run.start(), run.end(), score));
        }
      }
    }
  }

  private static boolean isGivenOut(String digits) {
    return !digits.startsWith("000")
        && !digits.startsWith("666")
        && !digits.startsWith("9")
        && !digits.startsWith("00", 3)
        && !digits.endsWith("0000");
  }
}
