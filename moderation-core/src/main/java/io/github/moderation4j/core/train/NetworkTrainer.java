package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.model.Network;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Learns a text network from labelled texts.
 *
 * <p>The same texts, vectors and settings give the same network. The offset of one source, usually
 * the site's own examples, is kept for prediction; the offsets of the others only explain away what
 * they call by the same name.
 */
public final class NetworkTrainer {
  private static final float SLOWEST = 0.1f;

  /** A text with its words and what the author does with them. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Worded(LabeledText text, List<String> words, int[] stances) {}

  private final Settings settings;
  private final WordVectors vectors;
  private final String leading;
  private final BiConsumer<Integer, Double> progress;

  /**
   * A trainer.
   *
   * @param settings how to train
   * @param vectors meanings of words to start from
   * @param leading the source whose offset is used at prediction
   * @param progress is told the number of each finished epoch, from 1, and its mean log loss
   */
  public NetworkTrainer(
      Settings settings,
      WordVectors vectors,
      String leading,
      BiConsumer<Integer, Double> progress) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.vectors = Objects.requireNonNull(vectors, "vectors");
    this.leading = Objects.requireNonNull(leading, "leading");
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /**
   * Learns.
   *
   * @param texts the labelled texts; texts without words are left out
   * @return what was learned
   * @throws IllegalArgumentException if no text has a word
   */
  public Network train(List<LabeledText> texts) {
    List<Worded> worded = wordsOf(texts);
    if (worded.isEmpty()) {
      throw new IllegalArgumentException("training needs at least one text with a word");
    }
    Map<String, Integer> counts = new HashMap<>();
    worded.forEach(w -> w.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
    Rows rows = Rows.of(vectors, counts, settings);
    Map<String, Integer> sources = new HashMap<>();
    List<Example> examples = examples(worded, rows, sources);
    Random random = new Random(settings.seed());
    float[] firstValues = rows.firstValues(vectors, random);
    Learner learner =
        new Learner(firstValues, vectors.dimensions(), settings, sources.size(), random);
    learn(learner, examples, random);
    return network(learner, rows, Optional.ofNullable(sources.get(leading)));
  }

  private static List<Worded> wordsOf(List<LabeledText> texts) {
    TextAnalyzer analyzer = TextAnalyzer.standard();
    List<Worded> worded = new ArrayList<>(texts.size());
    for (LabeledText text : texts) {
      AnalyzedText analyzed = analyzer.analyze(Content.of(text.text()));
      List<String> words = Example.wordsOf(analyzed);
      if (!words.isEmpty()) {
        worded.add(new Worded(text, words, Example.stancesOf(analyzed)));
      }
    }
    return worded;
  }

  private List<Example> examples(List<Worded> worded, Rows rows, Map<String, Integer> sources) {
    Map<String, Example.Word> known = new HashMap<>();
    List<Example> examples = new ArrayList<>(worded.size());
    for (Worded w : worded) {
      examples.add(
          new Example(
              w.words().stream().map(word -> known.computeIfAbsent(word, rows::wordOf)).toList(),
              w.stances(),
              Example.phrasesOf(w.words(), settings.phrases()),
              labelsOf(w.text()),
              sources.computeIfAbsent(w.text().source(), s -> sources.size()),
              (float) w.text().weight()));
    }
    return examples;
  }

  private float[] labelsOf(LabeledText text) {
    float[] labels = new float[settings.heads().size()];
    for (int head = 0; head < labels.length; head++) {
      labels[head] = text.labels().getOrDefault(settings.heads().get(head), -1.0).floatValue();
    }
    return labels;
  }

  private void learn(Learner learner, List<Example> examples, Random random) {
    long total = (long) examples.size() * settings.epochs();
    long done = 0;
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      Collections.shuffle(examples, random);
      double loss = 0;
      for (Example example : examples) {
        loss += learner.learn(example, Math.max(SLOWEST, 1 - (float) done++ / total));
      }
      progress.accept(epoch, loss / examples.size());
    }
  }

  private Network network(Learner learner, Rows rows, Optional<Integer> source) {
    float[] bias = learner.headBias.values.clone();
    for (int head = 0; head < bias.length; head++) {
      int at = head;
      bias[head] += source.map(s -> learner.offsets.of(s, at)).orElse(0f);
    }
    return new Network(
        settings.heads(),
        rows.hashes(),
        settings.grams(),
        vectors.dimensions(),
        settings.filters(),
        learner.rows.values,
        learner.convolution.values,
        learner.filterBias.values,
        learner.headWeights.values,
        bias,
        learner.phrases.values());
  }
}
