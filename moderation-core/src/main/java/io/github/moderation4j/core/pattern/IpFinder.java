package io.github.moderation4j.core.pattern;

/**
 * Finds IP addresses of both versions.
 *
 * <p>Four short numbers with dots are a version more often than an address, so few digits count
 * only where the text speaks of networks.
 */
final class IpFinder implements Finder {
  private static final int WINDOW = 20;
  private static final int LONGEST_V6 = 45;
  private static final double LOCAL = 0.2;

  @Override
  public void find(Page page, Finds finds) {
    for (DigitRun run : page.digitRuns()) {
      if (isVersion4(page, run) && finds.free(run.start(), run.end())) {
        boolean local = isLocal(run.digits(), run.groups().get(0).length());
        double score = local ? LOCAL : Matter.IP.score();
        finds.add(new Find(Matter.IP, run.start(), run.end(), score));
      }
    }
    findVersion6(page, finds);
  }

  private static boolean isVersion4(Page page, DigitRun run) {
    boolean talkedOf = page.cues().near(Cue.NETWORK, run.start(), run.end(), WINDOW);
    int digits = run.digits().length();
    if (run.groups().size() != 4 || run.glued() || digits > 12 || (digits < 7 && !talkedOf)) {
      return false;
    }
    for (DigitRun.Group group : run.groups()) {
      String octet = run.digits().substring(group.from(), group.from() + group.length());
      boolean padded = octet.length() > 1 && octet.charAt(0) == '0';
      if (octet.length() > 3 || Integer.parseInt(octet) > 255 || padded) {
        return false;
      }
    }
    return run.shape().chars().filter(c -> c == '.').count() == 3
        && !page.cues().before(Cue.NOT_PERSONAL, run.start(), WINDOW);
  }

  /** Addresses that mean another machine in every network. */
  private static boolean isLocal(String digits, int firstLength) {
    return switch (digits.substring(0, firstLength)) {
      case "0", "10", "127" -> true;
      case "192" -> digits.startsWith("168", firstLength);
      default -> false;
    };
  }

  private static void findVersion6(Page page, Finds finds) {
    int from = 0;
    for (int colon = page.text().indexOf(':'); colon >= 0; ) {
      int start = colon;
      while (start > from && isVersion6(page.at(start - 1))) {
        start--;
      }
      int end = colon;
      while (isVersion6(page.at(end))) {
        end++;
      }
      if (isAddress(page, start, end) && finds.free(start, end)) {
        boolean local = page.text().startsWith("::1", start) && end - start == 3;
        finds.add(new Find(Matter.IP, start, end, local ? LOCAL : Matter.IP.score()));
      }
      from = end;
      colon = page.text().indexOf(':', from);
    }
  }

  private static boolean isAddress(Page page, int start, int end) {
    return end - start <= LONGEST_V6
        && !page.inWord(start - 1)
        && !page.inWord(end)
        && Version6.isAddress(page.text().substring(start, end));
  }

  private static boolean isVersion6(char c) {
    return c == ':' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
}
