package io.github.moderation4j.core.model;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads and writes model files: magic, version, length, payload, SHA-256 of the payload. */
final class ModelFile {
  private static final int MAGIC = 0x4D344A4D;
  private static final int VERSION = 2;
  private static final int LARGEST = 1 << 28;

  private ModelFile() {}

  /**
   * What a file holds and its digest.
   *
   * @param data the parameters
   * @param digest the SHA-256 digest of the payload, in hexadecimal
   */
  record Contents(ModelData data, String digest) {}

  static void write(ModelData data, OutputStream out) throws IOException {
    byte[] payload = payloadOf(data);
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(MAGIC);
    file.writeInt(VERSION);
    file.writeInt(payload.length);
    file.write(payload);
    file.write(digest(payload));
    file.flush();
  }

  static String digestOf(ModelData data) {
    try {
      return HexFormat.of().formatHex(digest(payloadOf(data)));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  private static byte[] payloadOf(ModelData data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream payload = new DataOutputStream(bytes);
    payload.writeInt(data.heads().size());
    for (String head : data.heads()) {
      payload.writeUTF(head);
    }
    payload.writeInt(data.words().length);
    for (long word : data.words()) {
      payload.writeLong(word);
    }
    payload.writeInt(data.grams());
    payload.writeInt(data.filters());
    payload.write(data.products().table());
    for (float[] numbers : numbersOf(data)) {
      for (float number : numbers) {
        payload.writeFloat(number);
      }
    }
    payload.writeInt(data.phrases().table().length);
    payload.write(data.phrases().table());
    return bytes.toByteArray();
  }

  private static List<float[]> numbersOf(ModelData data) {
    return List.of(
        data.products().steps(),
        data.filterBias(),
        data.headWeights(),
        data.headBias(),
        data.phrases().steps());
  }

  static Contents read(InputStream in) throws IOException {
    DataInputStream file = new DataInputStream(in);
    expect("magic", file.readInt(), MAGIC);
    expect("version", file.readInt(), VERSION);
    int length = file.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException(
          "model file: found length %d; expected 0 to %d".formatted(length, LARGEST));
    }
    byte[] payload = new byte[length];
    int found = file.readNBytes(payload, 0, length);
    byte[] digest = file.readNBytes(32);
    if (found < length || !MessageDigest.isEqual(digest, digest(payload))) {
      throw new IOException("model file: the digest does not agree; the file is damaged");
    }
    return new Contents(parse(ByteBuffer.wrap(payload)), HexFormat.of().formatHex(digest));
  }

  private static ModelData parse(ByteBuffer payload) {
    List<String> heads = new ArrayList<>();
    for (int n = payload.getInt(); n > 0; n--) {
      heads.add(new String(bytes(payload, payload.getShort()), StandardCharsets.UTF_8));
    }
    long[] words = new long[payload.getInt()];
    payload.asLongBuffer().get(words);
    payload.position(payload.position() + words.length * Long.BYTES);
    int grams = payload.getInt();
    int filters = payload.getInt();
    byte[] table =
        bytes(payload, (words.length + grams + Network.STANCES) * Network.TAPS * filters);
    float[] steps = floats(payload, filters);
    float[] filterBias = floats(payload, filters);
    float[] headWeights = floats(payload, heads.size() * Network.ANSWERS * filters);
    float[] headBias = floats(payload, heads.size());
    float[] phraseSteps = floats(payload, heads.size());
    byte[] phrases = bytes(payload, payload.getInt());
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

  private static byte[] bytes(ByteBuffer payload, int count) {
    byte[] bytes = new byte[count];
    payload.get(bytes);
    return bytes;
  }

  private static float[] floats(ByteBuffer payload, int count) {
    float[] numbers = new float[count];
    payload.asFloatBuffer().get(numbers);
    payload.position(payload.position() + count * Float.BYTES);
    return numbers;
  }

  private static void expect(String what, int found, int expected) throws IOException {
    if (found != expected) {
      throw new IOException(
          "model file: found %s 0x%x; expected 0x%x".formatted(what, found, expected));
    }
  }

  private static byte[] digest(byte[] payload) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(payload);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
