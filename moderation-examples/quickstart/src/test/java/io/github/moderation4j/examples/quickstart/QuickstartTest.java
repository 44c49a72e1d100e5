package io.github.moderation4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.mapping.PerspectiveScores.Attribute;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WarmEngine.class)
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
  void decidesByTheRulesOfTheHouse() {
    Moderator moderator = OwnRules.moderator(Path.of("src/main/resources/house.policy.yaml"));
    Facts newcomer = Facts.builder().put("author.age", Duration.ofDays(1)).build();

    Decision decision = moderator.moderate(Content.of("look https://x.example"), newcomer);

    assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
    assertThat(decision.rules()).containsExactly("newcomer-with-link");
  }

  @Test
  void scoresAnInsultAsPerspectiveWouldNameIt() {
    var scores = new FromPerspective().analyze("You are a stupid idiot.");

    assertThat(scores.get(Attribute.INSULT)).isGreaterThan(0.5);
  }

  @Test
  void pointsAtTheInsult() {
    String comment = "Thanks for nothing, you idiot.";

    assertThat(new FromPerspective().toxicSpots(comment))
        .anySatisfy(span -> assertThat(span.of(comment)).contains("idiot"));
  }

  @Test
  void hearsTheOwnClassifier() {
    var assessment = OwnClassifier.assessor().assess("Spoiler: the gardener did it");

    assertThat(assessment.score(Category.of("spoiler"))).isGreaterThan(0.5);
  }
}
