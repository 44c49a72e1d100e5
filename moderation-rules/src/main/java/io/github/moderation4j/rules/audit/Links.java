package io.github.moderation4j.rules.audit;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The links of a store up to a sequence, read page by page while they are asked for. */
final class Links implements Iterator<ChainLink> {
  private static final int PAGE = 1_000;

  private final AuditStore store;
  private final long last;
  private long after;
  private Iterator<ChainLink> page = List.<ChainLink>of().iterator();

  Links(AuditStore store, long after, long last) {
    this.store = store;
    this.after = after;
    this.last = last;
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && after < last) {
      page = store.read(after, (int) Math.min(PAGE, last - after)).iterator();
    }
    return page.hasNext();
  }

  @Override
  public ChainLink next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more links");
    }
    ChainLink link = page.next();
    after = Math.max(link.sequence(), after + 1);
    return link;
  }
}
