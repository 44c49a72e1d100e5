package io.github.moderation4j.examples.owncategory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.train.TrainedClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnCategoryTest {
  private static final TrainedClassifier TRAINED = train();
  private static final Assessor ASSESSOR = OwnCategory.assessor(TRAINED);

  @Test
  void learnsFromTwoHundredPosts() {
    assertThat(TRAINED.texts()).isEqualTo(200);
  }

  @Test
  void ordersPostsHeldBackWell() {
    assertThat(TRAINED.evaluation().categories().get(0).overall().ranking().auc())
        .isInstanceOfSatisfying(
            Estimate.Measured.class, auc -> assertThat(auc.value()).isGreaterThan(0.85));
  }

  @Test
  void flagsASpoilerItHasNotSeen() {
    assertThat(ASSESSOR.assess("in the last episode the queen kills him").score("spoiler"))
        .isGreaterThan(0.5);
  }

  @Test
  void leavesAQuestionAlone() {
    assertThat(ASSESSOR.assess("How long is the new season?").score("spoiler")).isLessThan(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"posts", "train", "use"})
  void theGuideShowsTheSource(String name) throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java/io/github/moderation4j/examples/owncategory/OwnCategory.java"));
    String region =
        Pattern.compile("// snippet: " + name + "\n(.*?)\n\n? *// end", Pattern.DOTALL)
            .matcher(source)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);

    assertThat(Files.readString(Path.of("../../docs/guides/own-category.md")))
        .contains(region.stripIndent());
  }

  private static TrainedClassifier train() {
    try {
      return OwnCategory.train();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
