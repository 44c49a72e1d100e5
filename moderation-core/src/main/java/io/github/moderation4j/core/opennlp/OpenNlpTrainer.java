package io.github.moderation4j.core.opennlp;

import io.github.moderation4j.core.analysis.AnalyzedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns to tell texts under a category from others: maximum entropy over words and word pairs.
 *
 * <p>The same texts in the same order give the same classifier.
 */
public final class OpenNlpTrainer {
  private static final String PRESENT = "present";
  private static final String ABSENT = "absent";
  private static final int ITERATIONS = 100;
  private static final double L1_COST = 0;
  private static final double L2_COST = 1;

  private OpenNlpTrainer() {}

  /**
   * Learns one category.
   *
   * @param id the id of the classifier
   * @param outcome what the classifier says of texts like the present ones
   * @param present texts that belong under the category; at least one
   * @param absent texts that do not; at least one
   * @return a classifier that speaks of this category alone
   * @throws IllegalArgumentException if there are no texts of either sort
   */
  public static OpenNlpClassifier train(
      String id,
      Outcome outcome,
      Collection<AnalyzedText> present,
      Collection<AnalyzedText> absent) {
    if (present.isEmpty() || absent.isEmpty()) {
      throw new IllegalArgumentException(
          "training needs texts of both sorts, but there were %d present and %d absent"
              .formatted(present.size(), absent.size()));
    }
    List<DocumentSample> samples = new ArrayList<>();
    present.forEach(text -> samples.add(new DocumentSample(PRESENT, Words.of(text))));
    absent.forEach(text -> samples.add(new DocumentSample(ABSENT, Words.of(text))));
    return OpenNlpClassifier.of(id, model(samples), Map.of(PRESENT, outcome));
  }

  private static DoccatModel model(List<DocumentSample> samples) {
    try {
      FeatureGenerator[] features = {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator()};
      return DocumentCategorizerME.train(
          "und",
          ObjectStreamUtils.createObjectStream(samples),
          parameters(),
          new DoccatFactory(features));
    } catch (IOException e) {
      throw new UncheckedIOException("samples in memory cannot fail to be read", e);
    }
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, L1_COST);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    return parameters;
  }
}
