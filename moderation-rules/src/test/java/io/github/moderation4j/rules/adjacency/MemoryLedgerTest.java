package io.github.moderation4j.rules.adjacency;

class MemoryLedgerTest extends LedgerStoreContract {
  @Override
  protected LedgerStore create() {
    return new MemoryLedger();
  }
}
