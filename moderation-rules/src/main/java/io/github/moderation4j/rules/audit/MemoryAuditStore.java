package io.github.moderation4j.rules.audit;

import java.util.ArrayList;
import java.util.List;

/** Keeps the record within this process, lost when it ends. */
public final class MemoryAuditStore implements AuditStore {
  private final List<ChainLink> links = new ArrayList<>();

  /** An empty store. */
  public MemoryAuditStore() {}

  @Override
  public synchronized List<ChainLink> append(List<byte[]> forms) {
    int from = links.size();
    for (byte[] form : forms) {
      links.add(ChainLink.after(head(), form));
    }
    return List.copyOf(links.subList(from, links.size()));
  }

  @Override
  public synchronized List<ChainLink> read(long after, int limit) {
    int from = (int) Math.min(Math.max(after, 0), links.size());
    int to = (int) Math.min(links.size(), (long) from + limit);
    return List.copyOf(links.subList(from, to));
  }

  @Override
  public synchronized Head head() {
    return links.isEmpty() ? Head.EMPTY : links.get(links.size() - 1).head();
  }
}
