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
  private final List<Voice> voices;

  /**
   * A classifier over a model.
   *
   * @param model the model
   * @param severities how bad each head's category is; heads that are not named here stay silent
   */
  public ModelClassifier(TextModel model, Map<String, Severity> severities) {
    this.model = Objects.requireNonNull(model, "model");
    this.severities = Map.copyOf(severities);
    this.voices = voices(model.heads(), this.severities);
  }

  private static List<Voice> voices(List<String> heads, Map<String, Severity> severities) {
    List<Voice> voices = new ArrayList<>();
    for (int head = 0; head < heads.size(); head++) {
      Severity severity = severities.get(heads.get(head));
      if (severity != null) {
        voices.add(Voice.of(heads, head, severity));
      }
    }
    return List.copyOf(voices);
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
    try (Hearing hearing = model.hear(text)) {
      double kept = hasFewWords(text) ? KEPT_OF_FEW : 1;
      List<Signal> signals = List.of();
      for (Voice voice : voices) {
        double score = hearing.isQuiet(voice.head()) ? 0 : kept * score(voice, hearing, text);
        if (score >= TextModel.QUIET) {
          signals = signals.isEmpty() ? new ArrayList<>() : signals;
          signals.add(voice.signal(score, hearing, text));
        }
      }
      return signals;
    }
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

  private static double score(Voice voice, Hearing hearing, AnalyzedText text) {
    double own = score(voice.head(), hearing, text);
    return voice.parent() < 0 ? own : Math.min(own, score(voice.parent(), hearing, text));
  }

  private static double score(int head, Hearing hearing, AnalyzedText text) {
    double kept = Distance.kept(text, hearing.firstToken(head), hearing.endToken(head));
    return hearing.probability(head) * kept;
  }

  /**
   * A head that is listened to.
   *
   * @param head where it is among the heads
   * @param parent where the head of the parent category is, or -1
   * @param category what it speaks for
   * @param severity how bad that is
   */
  private record Voice(int head, int parent, Category category, Severity severity) {
    static Voice of(List<String> heads, int head, Severity severity) {
      Category category = Category.of(heads.get(head));
      int parent = category.parent().map(above -> heads.indexOf(above.id())).orElse(-1);
      return new Voice(head, parent, category, severity);
    }

    Signal signal(double score, Hearing hearing, AnalyzedText text) {
      Evidence evidence =
          Evidence.of(
              text.spanOf(hearing.firstToken(head), hearing.endToken(head)),
              Evidence.Kind.MODEL,
              "model:" + category,
              "the words here weigh most for " + category);
      return new Signal(category, score, severity, List.of(evidence));
    }
  }
}
