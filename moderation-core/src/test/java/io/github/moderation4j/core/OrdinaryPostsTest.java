package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.pack.CategoryDefinition;
import io.github.moderation4j.core.pack.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The assessor as it comes leaves ordinary posts alone; the command {@code reach} has the figure.
 */
class OrdinaryPostsTest {
  private static final int FILES = 8;

  /** Lower it when the reader has become better; do not raise it. */
  private static final int FLAGGED_OF_800 = 9;

  @Test
  void flagsFewOrdinaryPosts() {
    Assessor assessor = Assessor.create();
    Packs packs = Packs.builtIn();

    List<String> flagged =
        posts().stream().filter(post -> isFlagged(assessor, packs, post)).toList();

    assertThat(flagged).hasSizeLessThanOrEqualTo(FLAGGED_OF_800);
  }

  @Test
  void readsEightHundred() {
    assertThat(posts()).hasSize(800).doesNotHaveDuplicates();
  }

  private static boolean isFlagged(Assessor assessor, Packs packs, String post) {
    return assessor.assess(post).scores().stream()
        .anyMatch(
            score ->
                score.score()
                    >= packs
                        .definition(score.category())
                        .map(CategoryDefinition::threshold)
                        .orElse(1.0));
  }

  private static List<String> posts() {
    return IntStream.rangeClosed(1, FILES)
        .mapToObj(file -> "ordinary/posts-" + file + ".tsv")
        .flatMap(file -> read(file).lines().skip(1))
        .map(line -> line.split("\t", -1)[1].replace("\\n", "\n"))
        .toList();
  }

  private static String read(String file) {
    try (InputStream in = OrdinaryPostsTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
