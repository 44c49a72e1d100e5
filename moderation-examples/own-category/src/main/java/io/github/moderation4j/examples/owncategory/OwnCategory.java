package io.github.moderation4j.examples.owncategory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.train.LabeledText;
import io.github.moderation4j.core.train.ModelTrainer;
import io.github.moderation4j.core.train.TrainedClassifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Teaches the assessor what a spoiler is. */
public final class OwnCategory {
  private static final long SEED = 7;

  private OwnCategory() {}

  // snippet: train
  static TrainedClassifier train() throws IOException {
    Map<Category, Severity> categories = Map.of(Category.of("spoiler"), Severity.LOW);
    return new ModelTrainer("own", categories, SEED).train(posts());
  }

  // end

  // snippet: use
  static Assessor assessor(TrainedClassifier trained) {
    return Assessor.builder().add(trained.classifier()).build();
  }

  // end

  // snippet: posts
  static List<LabeledText> posts() throws IOException {
    InputStream posts = OwnCategory.class.getResourceAsStream("posts.tsv");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Objects.requireNonNull(posts), UTF_8))) {
      return lines.lines().skip(1).map(line -> post(line.split("\t", 2))).toList();
    }
  }

  private static LabeledText post(String[] row) {
    Map<String, Double> labels = Map.of("spoiler", Double.valueOf(row[0]));
    return new LabeledText(row[1], "en", "forum", labels, 1);
  }

  // end

  /**
   * Prints the card of the trained classifier and the scores of the texts given.
   *
   * @param arguments texts to assess
   * @throws IOException if the posts cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    TrainedClassifier trained = train();
    System.out.println(trained.card());
    for (String text : arguments) {
      double score = assessor(trained).assess(text).score("spoiler");
      System.out.printf("%.2f  %s%n", score, text);
    }
  }
}
