package io.github.moderation4j.examples.onnx;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds a category of a site's own by the labelled posts that mean most nearly the same.
 *
 * <p>The score is the share of the category among the 5 nearest posts, the nearer ones weighing
 * more. It is not calibrated: let a policy only flag on it until you have measured yours.
 */
public final class NearestExamples implements Classifier {
  private static final int NEIGHBOURS = 5;
  private static final double NEAR = 0.25;

  private final Category category;
  private final SentenceEncoder encoder;
  private final List<Known> known;
  private final String fingerprint;

  /**
   * A labelled post.
   *
   * @param text the post
   * @param belongs whether it belongs under the category
   */
  public record Example(String text, boolean belongs) {}

  private record Known(Embedding embedding, boolean belongs) {}

  private record Neighbour(double similarity, boolean belongs) {}

  /**
   * A classifier for a category.
   *
   * @param category the category
   * @param encoder reads the texts
   * @param examples posts of both kinds, some dozens of each
   */
  public NearestExamples(Category category, SentenceEncoder encoder, List<Example> examples) {
    this.category = category;
    this.encoder = encoder;
    this.known =
        examples.stream().map(e -> new Known(encoder.encode(e.text()), e.belongs())).toList();
    this.fingerprint = "all-MiniLM-L6-v2-q " + Integer.toHexString(examples.hashCode());
  }

  @Override
  public String id() {
    return "nearest-examples";
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Set<Category> categories() {
    return Set.of(category);
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    double score = score(encoder.encode(text.original()));
    return score > 0 ? List.of(new Signal(category, score, Severity.LOW, List.of())) : List.of();
  }

  private double score(Embedding text) {
    double belonging = 0;
    double all = 0;
    for (Neighbour neighbour : nearest(text)) {
      all += neighbour.similarity();
      belonging += neighbour.belongs() ? neighbour.similarity() : 0;
    }
    return all == 0 ? 0 : Math.min(1, belonging / all);
  }

  private List<Neighbour> nearest(Embedding text) {
    return known.stream()
        .map(k -> new Neighbour(text.similarity(k.embedding()), k.belongs()))
        .filter(neighbour -> neighbour.similarity() >= NEAR)
        .sorted(Comparator.comparingDouble(Neighbour::similarity).reversed())
        .limit(NEIGHBOURS)
        .toList();
  }
}
