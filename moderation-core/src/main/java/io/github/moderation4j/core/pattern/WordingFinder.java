package io.github.moderation4j.core.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds up the wording of scams, phishing and promotion; one weak cue alone says nothing. */
final class WordingFinder implements Finder {
  private static final double CONTACT = 0.25;
  private static final double TALKED_ABOUT = 0.4;
  private static final double STRONG = 0.4;
  private static final double SURE = 0.95;

  @Override
  public void find(Page page, Finds finds) {
    double doubt = reachable(finds) ? 1 - CONTACT : 1;
    double share = page.cues().of(Cue.WARNING).isEmpty() ? 1 : TALKED_ABOUT;
    add(page.cues().of(Cue.SCAM), new Weighing(Matter.SCAM_CUES, doubt, share), finds);
    add(page.cues().of(Cue.PHISHING), new Weighing(Matter.PHISHING_CUES, doubt, share), finds);
    add(page.cues().of(Cue.SPAM), new Weighing(Matter.SPAM_CUES, doubt, share), finds);
  }

  private record Weighing(Matter matter, double doubt, double share) {}

  private static void add(List<CueHits.Hit> hits, Weighing weighing, Finds finds) {
    if (hits.isEmpty()) {
      return;
    }
    double doubt = weighing.doubt();
    boolean strong = false;
    Set<Integer> counted = new HashSet<>();
    for (CueHits.Hit hit : hits) {
      if (counted.add(hit.phrase())) {
        doubt *= 1 - hit.weight();
        strong |= hit.weight() >= STRONG;
      }
    }
    double score = Math.min(SURE, 1 - doubt) * weighing.share();
    if (strong || counted.size() > 1) {
      for (CueHits.Hit hit : hits) {
        finds.remark(new Find(weighing.matter(), hit.start(), hit.end(), score));
      }
    }
  }

  /** Whether the text leads the reader somewhere. */
  private static boolean reachable(Finds finds) {
    return finds.count(Matter.LINK)
            + finds.count(Matter.PHONE)
            + finds.count(Matter.EMAIL)
            + finds.count(Matter.HANDLE)
        > 0;
  }
}
