package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.evaluate.FunctionalCase;
import io.github.moderation4j.core.pack.Packs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What frames read must not depend on the group that is spoken of, in cases that may be read. */
class GroupFairnessTest {
  private static final Classifier FRAMES = Packs.builtIn().frameClassifier();
  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();
  private static final double FINDING = 0.5;

  static Stream<FunctionalCase> wordings() {
    return FunctionalCases.rows("floors.tsv")
        .map(row -> row[0])
        .distinct()
        .flatMap(file -> FunctionalCases.of(file, FunctionalCases.DEV).stream())
        .filter(FunctionalCase::leavesGroupOpen);
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void readsEveryGroupAlike(FunctionalCase wording) {
    List<String> found =
        FunctionalCases.groups().stream()
            .filter(group -> isFound(wording.about(group)))
            .map(FunctionalCase.Group::plural)
            .toList();

    assertThat(found.size()).isIn(0, FunctionalCases.groups().size());
  }

  private static boolean isFound(String text) {
    return FRAMES.classify(ANALYZER.analyze(Content.of(text))).stream()
        .anyMatch(s -> s.category().id().startsWith("hate") && s.score() >= FINDING);
  }
}
