package io.github.moderation4j.core.pattern;

import java.util.Set;

/** Finds e-mail addresses in their plain form. */
final class MailFinder implements Finder {
  private static final String LOCAL_SIGNS = "%&'+-_.";
  private static final int MAX_LOCAL = 64;
  private static final double ROLE = 0.5;

  /** Names of desks rather than people. */
  private static final Set<String> ROLES =
      Set.of(
          "info",
          "support",
          "sales",
          "contact",
          "noreply",
          "no-reply",
          "help",
          "press",
          "abuse",
          "hello",
          "office",
          "admin",
          "webmaster",
          "postmaster",
          "service",
          "jobs",
          "team");

  private final Domains domains;

  MailFinder(Domains domains) {
    this.domains = domains;
  }

  @Override
  public void find(Page page, Finds finds) {
    String text = page.text();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = localStart(page, at);
      int end = HostName.end(page, at + 1);
      boolean handle = page.at(start - 1) == '@';
      if (start < at && end > 0 && !handle && !isElsewhere(page, start, end)) {
        add(page, start, at, finds);
      }
    }
  }

  private void add(Page page, int start, int at, Finds finds) {
    int end = HostName.end(page, at + 1);
    boolean role = ROLES.contains(page.text().substring(start, at));
    finds.add(new Find(Matter.EMAIL, start, end, role ? ROLE : Matter.EMAIL.score()));
    if (domains.isDisposable(page.text().substring(at + 1, end))) {
      finds.remark(new Find(Matter.DISPOSABLE_MAIL, at + 1, end, Matter.DISPOSABLE_MAIL.score()));
    }
  }

  /** Where the part before the sign begins; the position of the sign if there is none. */
  private static int localStart(Page page, int at) {
    int start = at;
    while (at - start < MAX_LOCAL && isLocal(page.at(start - 1))) {
      start--;
    }
    while (start < at && !page.inWord(start)) {
      start++;
    }
    return page.at(at - 1) == '.' ? at : start;
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || LOCAL_SIGNS.indexOf(c) >= 0;
  }

  /** Part of a link, or the address of a repository such as {@code git@host:path}. */
  private static boolean isElsewhere(Page page, int start, int end) {
    return page.text().startsWith("://", start - 3)
        || (page.at(end) == ':' && page.text().startsWith("git@", start));
  }
}
