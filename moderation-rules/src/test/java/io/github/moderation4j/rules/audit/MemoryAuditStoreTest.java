package io.github.moderation4j.rules.audit;

class MemoryAuditStoreTest extends AuditStoreContract {
  @Override
  protected AuditStore store() {
    return new MemoryAuditStore();
  }
}
