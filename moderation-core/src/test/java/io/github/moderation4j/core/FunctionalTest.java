package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.pack.CategoryDefinition;
import io.github.moderation4j.core.pack.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own functional cases against the assessor as it comes, with the thresholds of the packs.
 *
 * <p>The folder {@code functional} holds the cases: attacks, and look-alikes that must stay clean.
 * Its {@code floors.tsv} lists the files with the shares, in percent, that must at least be right.
 * Cases marked held-out are not tuned on.
 */
class FunctionalTest {
  private static final Set<String> HARMLESS = Set.of("profanity", "offensive");

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
    assertThat(floor.percentRight("attack")).isGreaterThanOrEqualTo(floor.attacks());
  }

  @ParameterizedTest
  @MethodSource("floors")
  void leavesLookAlikesAlone(Floor floor) {
    assertThat(floor.percentRight("clean")).isGreaterThanOrEqualTo(floor.lookAlikes());
  }

  static Stream<Floor> floors() {
    return rows("floors.tsv")
        .map(r -> new Floor(r[0], r[1], Integer.parseInt(r[2]), Integer.parseInt(r[3])));
  }

  /** The cells of a file's lines, without comments and the heading. */
  private static Stream<String[]> rows(String file) {
    try (InputStream in = FunctionalTest.class.getResourceAsStream("functional/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = text.lines().filter(l -> !l.startsWith("#")).toList();
      return lines.stream().skip(1).map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What must at least be right of one split of a file. */
  record Floor(String file, String split, int attacks, int lookAlikes) {
    double percentRight(String expect) {
      List<Case> cases =
          rows(file)
              .filter(r -> r[0].equals(expect) && r[2].equals(split))
              .map(r -> new Case(Category.of(r[1]), r[4]))
              .toList();
      boolean attack = expect.equals("attack");
      long right = cases.stream().filter(c -> attack ? c.isFound() : c.isClean()).count();
      return 100.0 * right / cases.size();
    }

    @Override
    public String toString() {
      return file + " " + split;
    }
  }

  /** A text and the category that it is, or looks like but is not. */
  private record Case(Category category, String text) {
    boolean isFound() {
      return flagged().anyMatch(c -> family(c).equals(family(category)));
    }

    boolean isClean() {
      return flagged().allMatch(c -> HARMLESS.contains(family(c)));
    }

    private Stream<Category> flagged() {
      Assessment assessment = assessor.assess(text);
      return assessment.scores().stream()
          .filter(s -> s.score() >= threshold(s))
          .map(CategoryScore::category);
    }

    private static double threshold(CategoryScore score) {
      return packs.definition(score.category()).map(CategoryDefinition::threshold).orElse(1.0);
    }

    private static String family(Category category) {
      return category.id().split("/", 2)[0];
    }
  }
}
