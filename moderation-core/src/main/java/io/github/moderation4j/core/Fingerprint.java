package io.github.moderation4j.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.moderation4j.core.assess.Combiner;
import io.github.moderation4j.core.classify.Classifier;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Identifies an engine by its combiner and its classifiers with their versions, in order. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(List<Classifier> classifiers, Combiner combiner) {
    MessageDigest digest = sha256();
    update(digest, combiner.fingerprint());
    for (Classifier classifier : classifiers) {
      update(digest, classifier.id());
      update(digest, classifier.fingerprint());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The length first, so that no two lists of strings run together to the same bytes. */
  private static void update(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
