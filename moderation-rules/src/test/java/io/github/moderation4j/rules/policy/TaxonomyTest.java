package io.github.moderation4j.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.pack.Packs;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
  @Test
  void namesTheCategoriesOfTheBuiltInPacks() {
    assertThat(Policy.taxonomy())
        .containsExactlyInAnyOrderElementsOf(
            Packs.builtIn().definitions().stream().map(d -> d.category().id()).toList());
  }
}
