package io.github.moderation4j.core.assess;

import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighs the built-in classifiers by a logistic function per family of categories, learned and
 * calibrated on labelled texts.
 *
 * <p>The family's probability goes to its strongest category; the others get it in proportion. What
 * classifiers of the application say is joined in by damped noisy-or, and families that nothing was
 * learned for are joined by it alone.
 */
final class LearnedCombiner implements Combiner {
  private static final String TABLE = "combiner.tsv";

  private final Map<String, double[]> weights = new TreeMap<>();

  LearnedCombiner(List<String> lines) {
    for (String line : lines) {
      if (!line.startsWith("#") && !line.startsWith("family")) {
        String[] row = line.split("\t", -1);
        weights.put(row[0], Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray());
      }
    }
  }

  /** The combiner with the weights that come with the library. */
  static LearnedCombiner standard() {
    try (InputStream in = LearnedCombiner.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        return new LearnedCombiner(List.of());
      }
      return new LearnedCombiner(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the weights of the combiner", e);
    }
  }

  @Override
  public List<CategoryScore> combine(Map<String, List<Signal>> signals) {
    Map<Category, Voices> byCategory = Voices.byCategory(signals);
    Map<String, Double> loudest = new TreeMap<>();
    byCategory.forEach(
        (category, voices) -> loudest.merge(family(category), builtIn(voices), Math::max));
    Map<String, Double> scales = new TreeMap<>();
    loudest.forEach(
        (family, raw) ->
            scales.put(family, raw == 0 ? 1 : probability(family, signals, raw) / raw));
    List<CategoryScore> scores = new ArrayList<>(byCategory.size());
    byCategory.forEach(
        (category, voices) -> {
          double share = scales.getOrDefault(family(category), 1.0) * builtIn(voices);
          scores.add(voices.score(category, withOthers(Math.min(1, share), voices)));
        });
    return scores;
  }

  @Override
  public String fingerprint() {
    StringBuilder all = new StringBuilder("learned");
    weights.forEach((family, w) -> all.append(family).append(Arrays.toString(w)));
    return all.toString();
  }

  private static double builtIn(Voices voices) {
    return DampedNoisyOr.join(voices.best(Strength.CLASSIFIERS::contains));
  }

  private static String family(Category category) {
    int slash = category.id().indexOf('/');
    return slash < 0 ? category.id() : category.id().substring(0, slash);
  }

  private double probability(String family, Map<String, List<Signal>> signals, double otherwise) {
    double[] row = weights.get(family);
    if (row == null) {
      return otherwise;
    }
    double[] strengths = Strength.of(family, signals);
    double logit = row[0];
    for (int i = 0; i < strengths.length; i++) {
      logit += row[i + 1] * strengths[i];
    }
    return 1 / (1 + Math.exp(-logit));
  }

  private double withOthers(double score, Voices voices) {
    List<Double> votes = voices.best(id -> !Strength.CLASSIFIERS.contains(id));
    if (votes.isEmpty()) {
      return score;
    }
    votes.add(score);
    return DampedNoisyOr.join(votes);
  }
}
