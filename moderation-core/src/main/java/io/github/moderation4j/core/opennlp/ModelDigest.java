package io.github.moderation4j.core.opennlp;

import io.github.moderation4j.core.content.Sha256;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelWriter;

/** A digest of what a model has learned, whenever and wherever it was saved. */
final class ModelDigest {
  private ModelDigest() {}

  static String of(DoccatModel model) {
    try {
      MessageDigest sha256 = Sha256.start();
      write(model, new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
      return Sha256.hex(sha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The weights alone where possible: a whole model file holds the time of its making. */
  private static void write(DoccatModel model, OutputStream out) throws IOException {
    if (model.getMaxentModel() instanceof AbstractModel weights) {
      new GenericModelWriter(weights, new DataOutputStream(out)).persist();
    } else {
      model.serialize(out);
    }
  }
}
