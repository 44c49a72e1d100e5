package io.github.moderation4j.core.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The parameters in a model file, each table read once into the place where it stays. */
final class ModelPayload {
  private final DigestInputStream digested;
  private final DataInputStream in;
  private long left;

  ModelPayload(InputStream in, int length, MessageDigest digest) {
    this.digested = new DigestInputStream(in, digest);
    this.in = new DataInputStream(digested);
    this.left = length;
  }

  /** The digest of what was read. */
  byte[] digest() {
    return digested.getMessageDigest().digest();
  }

  ModelData read() throws IOException {
    List<String> heads = new ArrayList<>();
    for (int n = number(); n > 0; n--) {
      heads.add(head());
    }
    long[] words = longs(number());
    int grams = number();
    int filters = number();
    byte[] table = bytes((words.length + grams + Network.STANCES) * (long) Network.TAPS * filters);
    float[] steps = floats(filters);
    float[] filterBias = floats(filters);
    float[] headWeights = floats(heads.size() * (long) Network.ANSWERS * filters);
    float[] headBias = floats(heads.size());
    float[] phraseSteps = floats(heads.size());
    byte[] phrases = bytes(number());
    if (left != 0) {
      throw damaged();
    }
    return new ModelData(
        heads,
        words,
        grams,
        new Quantized(table, steps),
        filterBias,
        headWeights,
        headBias,
        new Phrases(phrases, phraseSteps));
  }

  private int number() throws IOException {
    take(Integer.BYTES);
    return in.readInt();
  }

  private String head() throws IOException {
    take(Short.BYTES);
    return new String(bytes(in.readUnsignedShort()), StandardCharsets.UTF_8);
  }

  private long[] longs(long count) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(count * Long.BYTES));
    long[] numbers = new long[(int) count];
    bytes.asLongBuffer().get(numbers);
    return numbers;
  }

  private float[] floats(long count) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(count * Float.BYTES));
    float[] numbers = new float[(int) count];
    bytes.asFloatBuffer().get(numbers);
    return numbers;
  }

  private byte[] bytes(long count) throws IOException {
    take(count);
    byte[] bytes = new byte[(int) count];
    in.readFully(bytes);
    return bytes;
  }

  /** Counts down what is left, so that a damaged count cannot ask for more than the file has. */
  private void take(long bytes) throws IOException {
    if (bytes < 0 || bytes > left) {
      throw damaged();
    }
    left -= bytes;
  }

  private static IOException damaged() {
    return new IOException("model file: a count does not agree; the file is damaged");
  }
}
