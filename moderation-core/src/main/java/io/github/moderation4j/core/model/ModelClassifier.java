package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Token;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Says what the heads of a text model answer. Immutable and thread-safe.
 *
 * <p>A category is never surer than its parent: the parent's head has seen all that the children's
 * have, and more. About a text of one or two words, which may be any name, a network that learned
 * from sentences only guesses: its answer does not suffice for a finding by itself.
 */
public final class ModelClassifier implements Classifier {
  /** So few words say too little. */
  private static final int FEW_WORDS = 2;

  /** The share of an answer about few words that is kept. */
  private static final double KEPT_OF_FEW = 0.4;

  private static final char LAST_LATIN = '\u024F';

  private final TextModel model;
  private final Map<String, Severity> severities;
  private final int[] parents;

  /**
   * A classifier over a model.
   *
   * @param model the model
   * @param severities how bad each head's category is; heads that are not named here stay silent
   */
  public ModelClassifier(TextModel model, Map<String, Severity> severities) {
    this.model = Objects.requireNonNull(model, "model");
    this.severities = Map.copyOf(severities);
    this.parents = model.heads().stream().mapToInt(head -> parentOf(head, model.heads())).toArray();
  }

  /** Where the head of the parent category is, or -1. */
  private static int parentOf(String head, List<String> heads) {
    return Category.of(head).parent().map(parent -> heads.indexOf(parent.id())).orElse(-1);
  }

  @Override
  public String id() {
    return "model";
  }

  @Override
  public String fingerprint() {
    return model.digest();
  }

  @Override
  public Set<Category> categories() {
    return severities.keySet().stream()
        .map(Category::of)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    List<TextModel.Answer> answers = model.answer(text);
    double kept = hasFewWords(text) ? KEPT_OF_FEW : 1;
    double[] scores = answers.stream().mapToDouble(answer -> kept * score(answer, text)).toArray();
    List<Signal> signals = new ArrayList<>();
    for (int head = 0; head < scores.length; head++) {
      TextModel.Answer answer = answers.get(head);
      Severity severity = severities.get(answer.head());
      double score =
          parents[head] < 0 ? scores[head] : Math.min(scores[head], scores[parents[head]]);
      if (severity != null && score >= TextModel.QUIET) {
        signals.add(signal(answer, score, severity, text));
      }
    }
    return signals;
  }

  private static boolean hasFewWords(AnalyzedText text) {
    int words = 0;
    for (int i = 0; i < text.tokenCount() && words <= FEW_WORDS; i++) {
      if (text.kindAt(i) != Token.Kind.SIGN) {
        words += isLatin(text, i) ? 1 : FEW_WORDS + 1;
      }
    }
    return words <= FEW_WORDS;
  }

  /** Elsewhere two words may be a whole sentence. */
  private static boolean isLatin(AnalyzedText text, int token) {
    return text.normalized().text().charAt(text.normalStartAt(token)) <= LAST_LATIN;
  }

  private static double score(TextModel.Answer answer, AnalyzedText text) {
    return answer.probability() * Distance.kept(text, answer.firstToken(), answer.endToken());
  }

  private static Signal signal(
      TextModel.Answer answer, double score, Severity severity, AnalyzedText text) {
    Evidence evidence =
        Evidence.of(
            text.spanOf(answer.firstToken(), answer.endToken()),
            Evidence.Kind.MODEL,
            "model:" + answer.head(),
            "the words here weigh most for " + answer.head());
    return new Signal(Category.of(answer.head()), score, severity, List.of(evidence));
  }
}
