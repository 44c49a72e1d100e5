package io.github.moderation4j.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoolTest {
  private final Pool<StringBuilder> pool = new Pool<>(StringBuilder::new);

  @Test
  void handsOutAgainWhatWasGivenBack() {
    StringBuilder first = pool.take();
    pool.give(first);

    assertThat(pool.take()).isSameAs(first);
  }

  @Test
  void neverHandsOutTheSameToTwo() {
    assertThat(pool.take()).isNotSameAs(pool.take());
  }
}
