package io.github.moderation4j.rules.audit;

import java.util.List;

/** A store whose process ends in the next append, before anything is written. */
public final class FailingStore implements AuditStore {
  private final AuditStore store;
  private boolean ends;

  public FailingStore(AuditStore store) {
    this.store = store;
  }

  public void endNow() {
    ends = true;
  }

  @Override
  public List<ChainLink> append(List<byte[]> forms) {
    if (ends) {
      ends = false;
      throw new AuditException("the process ended here");
    }
    return store.append(forms);
  }

  @Override
  public List<ChainLink> read(long after, int limit) {
    return store.read(after, limit);
  }

  @Override
  public Head head() {
    return store.head();
  }
}
