package io.github.moderation4j.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's document categoriser with twelve labels over words and pairs of words. */
final class Doccat {
  private static final int LABELS = 12;

  private Doccat() {}

  /** Trains it on posts of the corpus; what it learns does not matter, how long it takes does. */
  static DocumentCategorizerME categorizer() {
    List<DocumentSample> samples = new ArrayList<>();
    List<String> posts = Corpus.posts(Corpus.Kind.DIRTY, 1_000);
    for (int i = 0; i < posts.size(); i++) {
      samples.add(new DocumentSample("label" + i % LABELS, posts.get(i).split(" ", -1)));
    }
    TrainingParameters settings = TrainingParameters.defaultParams();
    settings.put(TrainingParameters.CUTOFF_PARAM, 1);
    settings.put(TrainingParameters.ITERATIONS_PARAM, 10);
    settings.put("PrintMessages", false);
    try {
      FeatureGenerator[] features = {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator()};
      return new DocumentCategorizerME(
          DocumentCategorizerME.train(
              "en",
              ObjectStreamUtils.createObjectStream(samples),
              settings,
              new DoccatFactory(features)));
    } catch (IOException e) {
      throw new UncheckedIOException("training from memory cannot fail", e);
    }
  }
}
