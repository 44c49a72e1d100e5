package io.github.moderation4j.core;

import io.github.moderation4j.core.assess.Combiner;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.content.Sha256;
import java.security.MessageDigest;
import java.util.List;

/** Identifies an engine by its combiner and its classifiers with their versions, in order. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(List<Classifier> classifiers, Combiner combiner) {
    MessageDigest digest = Sha256.start();
    Sha256.add(digest, combiner.fingerprint());
    for (Classifier classifier : classifiers) {
      Sha256.add(digest, classifier.id());
      Sha256.add(digest, classifier.fingerprint());
    }
    return Sha256.hex(digest);
  }
}
