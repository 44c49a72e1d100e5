package io.github.moderation4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Category;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  @Test
  void showsAHarmlessCommentAsItIs() {
    String shown = new Quickstart().onNewComment("c1", "nina", "The dahlias are in flower.");

    assertThat(shown).isEqualTo("The dahlias are in flower.");
  }

  @Test
  void knowsOwnWordsInDisguiseToo() {
    var assessment = OwnWords.assessor().assess("what a t0tal s.n.a.r.g you are");

    assertThat(assessment.score("harassment/insult")).isGreaterThan(0.8);
  }

  @Test
  void hearsTheOwnClassifier() {
    var assessment = OwnClassifier.assessor().assess("Spoiler: the gardener did it");

    assertThat(assessment.score(Category.of("spoiler"))).isGreaterThan(0.5);
  }
}
