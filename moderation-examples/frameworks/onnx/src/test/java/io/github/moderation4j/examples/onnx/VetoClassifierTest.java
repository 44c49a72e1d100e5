package io.github.moderation4j.examples.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierException;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VetoClassifierTest {
  private static final Category TRADE = Category.of("trade");

  private final Classifier words =
      LexiconClassifier.of(
          Lexicon.of("trade-words", TRADE, Severity.LOW, 0.9, List.of("blorp", "snarg")));

  private final List<String> asked = new ArrayList<>();

  @Test
  void letsAFindingStandThatTheJudgeUpholds() {
    assertThat(score(judge(0.8), "a blorp")).isPositive();
  }

  @Test
  void takesBackAFindingThatTheJudgeDoubts() {
    assertThat(score(judge(0.1), "a blorp")).isZero();
  }

  @Test
  void letsAFindingStandWhenTheJudgeGivesNoAnswer() {
    assertThat(score(judge(-1), "a blorp")).isPositive();
  }

  @Test
  void doesNotAskTheJudgeAboutWhatNobodyFound() {
    score(judge(0.8), "a fine day");

    assertThat(asked).isEmpty();
  }

  @Test
  void neverAddsAFinding() {
    assertThat(score(judge(0.99), "a fine day")).isZero();
  }

  private double score(Classifier judge, String text) {
    return Assessor.builder()
        .withoutBuiltIns()
        .add(new VetoClassifier(words, judge, 0.4))
        .build()
        .assess(text)
        .score(TRADE);
  }

  /** A judge that gives a score; a negative one stands for no answer. */
  private Classifier judge(double score) {
    return new Classifier() {
      @Override
      public String id() {
        return "judge";
      }

      @Override
      public String fingerprint() {
        return "1";
      }

      @Override
      public Set<Category> categories() {
        return Set.of(TRADE);
      }

      @Override
      public List<Signal> classify(AnalyzedText text) {
        asked.add(text.original());
        if (score < 0) {
          throw new ClassifierException("no answer");
        }
        return List.of(new Signal(TRADE, score, Severity.LOW, List.of()));
      }
    };
  }
}
