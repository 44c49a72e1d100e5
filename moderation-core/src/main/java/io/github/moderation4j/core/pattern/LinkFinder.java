package io.github.moderation4j.core.pattern;

/** Finds links, and judges the hosts they lead to. */
final class LinkFinder implements Finder {
  private static final int MAX_LINK = 2_000;

  private final Domains domains;
  private final LookAlikes lookAlikes;

  LinkFinder(Domains domains) {
    this.domains = domains;
    this.lookAlikes = new LookAlikes(domains.named(Domains.Role.BRAND));
  }

  @Override
  public void find(Page page, Finds finds) {
    int from = 0;
    for (int dot = page.text().indexOf('.'); dot >= 0; dot = page.text().indexOf('.', from)) {
      int start = dot;
      while (start > from && isHost(page.at(start - 1))) {
        start--;
      }
      int end = HostName.end(page, start);
      if (end > dot && finds.free(start, end)) {
        add(page, start, end, finds);
      }
      from = Math.max(end, dot + 1);
    }
  }

  private void add(Page page, int hostStart, int hostEnd, Finds finds) {
    String host = page.text().substring(hostStart, hostEnd);
    boolean schemed = page.text().startsWith("://", hostStart - 3);
    int end = end(page, hostEnd);
    if (schemed || host.startsWith("www.") || (end > hostEnd + 1 && isKnownTop(host))) {
      int start = schemed ? schemeStart(page, hostStart) : hostStart;
      finds.add(Matter.LINK, start, end);
      judge(host, hostStart, hostEnd, finds);
    } else if (isKnownTop(host)) {
      judge(host, hostStart, hostEnd, finds);
    }
    if (schemed && page.at(hostEnd) == '@') {
      remark(Matter.LOOK_ALIKE, hostStart, hostEnd, finds);
    }
  }

  private void judge(String host, int start, int end, Finds finds) {
    if (domains.isPhishing(host)) {
      remark(Matter.PHISHING_DOMAIN, start, end, finds);
    } else if (lookAlikes.isLookAlike(host)) {
      remark(Matter.LOOK_ALIKE, start, end, finds);
    } else if (domains.plays(Domains.Role.SHORTENER, host)) {
      remark(Matter.SHORT_LINK, start, end, finds);
    } else if (domains.plays(Domains.Role.CONTACT, host)) {
      remark(Matter.CONTACT_LINK, start, end, finds);
    }
  }

  private static void remark(Matter matter, int start, int end, Finds finds) {
    finds.remark(new Find(matter, start, end, matter.score()));
  }

  private boolean isKnownTop(String host) {
    String top = host.substring(host.lastIndexOf('.') + 1);
    return domains.named(Domains.Role.TOP).contains(top) || top.startsWith("xn--");
  }

  private static int schemeStart(Page page, int hostStart) {
    int start = hostStart - 3;
    while (hostStart - start < 12 && Character.isLetter(page.at(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the path ends: at a space, a quote or a closing angle. */
  private static int end(Page page, int hostEnd) {
    int end = hostEnd;
    if (":/?#@".indexOf(page.at(end)) < 0) {
      return end;
    }
    while (end - hostEnd < MAX_LINK && page.at(end) > ' ' && "\"<>".indexOf(page.at(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isHost(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.';
  }
}
