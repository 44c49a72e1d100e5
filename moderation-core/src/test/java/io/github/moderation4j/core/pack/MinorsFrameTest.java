package io.github.moderation4j.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.frame.FrameClassifier;
import io.github.moderation4j.core.lexicon.AllowList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the frames of the gravest category join words, shown with invented words. */
class MinorsFrameTest {
  private static final String CLASSES =
      """
      [sex-picture]
      blorp pics
      [sex-word]
      blorp, blorping
      """;

  private static final FrameClassifier FRAMES = frames();

  @Test
  void findsBadPicturesJoinedToAnAge() {
    assertThat(found("blorp pics of a 12 year old wanted")).contains(Category.of("sexual/minors"));
  }

  @Test
  void leavesOtherPicturesAlone() {
    assertThat(found("blorp pics of a teapot wanted")).doesNotContain(Category.of("sexual/minors"));
  }

  private static Set<Category> found(String text) {
    return FRAMES.classify(TextAnalyzer.standard().analyze(Content.of(text))).stream()
        .map(Signal::category)
        .collect(Collectors.toSet());
  }

  private static FrameClassifier frames() {
    CategoryPack words =
        new CategoryPack(
            "invented",
            "Invented words",
            List.of(),
            List.of(),
            AllowList.none(),
            Map.of("classes.en.txt", CLASSES),
            List.of(),
            "");
    return Packs.builtIn().and(words).frameClassifier();
  }
}
