package io.github.moderation4j.rules.state;

class MemoryStateTest extends StateStoreContract {
  @Override
  protected StateStore store() {
    return new MemoryState(clock);
  }
}
