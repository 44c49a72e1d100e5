package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.FunctionalCase;
import io.github.moderation4j.core.pack.CategoryDefinition;
import io.github.moderation4j.core.pack.Packs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own functional cases against the assessor as it comes, with the thresholds of the packs.
 *
 * <p>The folder {@code functional} holds the cases: attacks, and look-alikes that must stay clean,
 * about each of the groups where a case leaves the group open. Its {@code floors.tsv} lists the
 * files with the shares, in percent, that must at least be right. The cases below {@code held-out}
 * are not tuned on.
 */
class FunctionalTest {
  private static final List<FunctionalCase.Group> GROUPS = FunctionalCases.groups();

  private static Assessor assessor;
  private static Packs packs;

  @BeforeAll
  static void load() {
    assessor = Assessor.create();
    packs = Packs.builtIn();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void findsAttacks(Floor floor) {
    assertThat(floor.percentRight(true)).isGreaterThanOrEqualTo(floor.attacks());
  }

  @ParameterizedTest
  @MethodSource("floors")
  void leavesLookAlikesAlone(Floor floor) {
    assertThat(floor.percentRight(false)).isGreaterThanOrEqualTo(floor.lookAlikes());
  }

  static Stream<Floor> floors() {
    return FunctionalCases.rows("floors.tsv")
        .map(r -> new Floor(r[0], r[1], Integer.parseInt(r[2]), Integer.parseInt(r[3])));
  }

  /** What must at least be right of one split of a file. */
  record Floor(String file, String split, int attacks, int lookAlikes) {
    double percentRight(boolean attack) {
      List<Boolean> right =
          FunctionalCases.of(file, split).stream()
              .filter(c -> c.isAttack() == attack)
              .flatMap(c -> c.texts(GROUPS).stream().map(text -> c.isRight(found(text))))
              .toList();
      return 100.0 * right.stream().filter(r -> r).count() / right.size();
    }

    @Override
    public String toString() {
      return file + " " + split;
    }
  }

  private static List<Category> found(String text) {
    return assessor.assess(text).scores().stream()
        .filter(score -> score.score() >= threshold(score))
        .map(CategoryScore::category)
        .toList();
  }

  private static double threshold(CategoryScore score) {
    return packs.definition(score.category()).map(CategoryDefinition::threshold).orElse(1.0);
  }
}
