package io.github.moderation4j.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed cards speak of the packs as they are; the command {@code cards} writes them anew.
 */
class PackCardTest {
  static Stream<CategoryPack> packs() {
    return Packs.builtIn().all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void hasASectionPerCategory(CategoryPack pack) {
    assertThat(pack.categories())
        .allSatisfy(
            c -> assertThat(pack.card()).containsPattern("(?m)^## " + c.category() + "( |$)"));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void definesEveryCategoryAsThePackDoes(CategoryPack pack) {
    assertThat(pack.categories())
        .allSatisfy(c -> assertThat(section(pack, c)).contains(c.definition()));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void namesTheThresholdOfThePack(CategoryPack pack) {
    assertThat(pack.categories())
        .allSatisfy(
            c -> assertThat(section(pack, c)).contains("A finding from " + c.threshold() + " on."));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void tellsWhatWasMeasured(CategoryPack pack) {
    assertThat(pack.categories())
        .allSatisfy(c -> assertThat(section(pack, c)).containsAnyOf("| all |", "Not measured"));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void tellsWhereEveryCategoryFails(CategoryPack pack) {
    assertThat(pack.categories())
        .allSatisfy(c -> assertThat(section(pack, c)).contains("Known failures:"));
  }

  private static String section(CategoryPack pack, CategoryDefinition definition) {
    String card = pack.card();
    int start = card.indexOf("## " + definition.category());
    int end = card.indexOf("\n## ", start);
    return card.substring(start, end < 0 ? card.length() : end);
  }
}
