package io.github.moderation4j.core.opennlp;

import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierContract;

class OpenNlpClassifierProperties extends ClassifierContract {
  private static final Classifier CLASSIFIER =
      OpenNlpTrainer.train("spoiler", Texts.SPOILER, Texts.PRESENT, Texts.ABSENT);

  @Override
  protected Classifier classifier() {
    return CLASSIFIER;
  }

  @Override
  protected String telling() {
    return " the blorp dies in the end ";
  }
}
