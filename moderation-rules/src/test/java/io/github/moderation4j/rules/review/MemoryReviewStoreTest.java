package io.github.moderation4j.rules.review;

class MemoryReviewStoreTest extends ReviewStoreContract {
  @Override
  protected ReviewStore store() {
    return new MemoryReviewStore();
  }
}
