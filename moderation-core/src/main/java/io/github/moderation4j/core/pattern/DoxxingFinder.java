package io.github.moderation4j.core.pattern;

import java.util.EnumSet;
import java.util.Set;

/** Finds personal data of somebody else that are published with intent. */
final class DoxxingFinder implements Finder {
  private static final int WINDOW = 150;
  private static final int BESIDE = 45;
  private static final double SEVERAL = 0.7;
  private static final double ONE = 0.4;

  private static final Set<Matter> PERSONAL =
      EnumSet.of(
          Matter.EMAIL,
          Matter.PHONE,
          Matter.STREET,
          Matter.IP,
          Matter.SSN,
          Matter.NATIONAL_ID,
          Matter.CARD,
          Matter.IBAN);

  @Override
  public void find(Page page, Finds finds) {
    Set<Matter> others = EnumSet.noneOf(Matter.class);
    for (Find find : finds.all().toArray(new Find[0])) {
      if (PERSONAL.contains(find.matter())) {
        double score = score(page, find, others);
        if (score > 0) {
          finds.remark(new Find(Matter.DOXXING, find.start(), find.end(), score));
        }
      }
    }
  }

  private static double score(Page page, Find find, Set<Matter> others) {
    CueHits cues = page.cues();
    double intent = cues.strongest(Cue.DOXXING, find.start() - WINDOW, find.end() + WINDOW);
    if (intent > 0) {
      return intent;
    }
    boolean own = cues.near(Cue.FIRST_PERSON, find.start(), find.end(), BESIDE);
    if (own || !cues.near(Cue.THIRD_PERSON, find.start(), find.end(), BESIDE)) {
      return 0;
    }
    others.add(find.matter());
    return others.size() > 1 ? SEVERAL : ONE;
  }
}
