package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.mapping.LabelScheme;
import io.github.moderation4j.core.mapping.SchemeLabel;
import io.github.moderation4j.core.pack.Packs;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels of other services are made of categories that exist. */
class LabelSchemeCategoriesTest {
  private static final Packs PACKS = Packs.builtIn();

  static Stream<String> schemes() {
    return LabelScheme.builtIn().stream();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void isMadeOfCategoriesOfThePacks(String name) {
    assertThat(LabelScheme.builtIn(name).labels())
        .flatMap(SchemeLabel::categories)
        .allMatch(category -> PACKS.definition(category).isPresent());
  }
}
