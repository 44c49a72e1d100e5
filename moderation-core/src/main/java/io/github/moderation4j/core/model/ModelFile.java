package io.github.moderation4j.core.model;

import io.github.moderation4j.core.content.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Reads and writes model files: magic, version, length, payload, SHA-256 of the payload. */
final class ModelFile {
  private static final int MAGIC = 0x4D344A4D;
  private static final int VERSION = 2;
  private static final int LARGEST = 1 << 28;
  private static final int DIGEST = 32;

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
    try {
      ModelPayload payload = new ModelPayload(in, length, Sha256.start());
      ModelData data = payload.read();
      byte[] digest = file.readNBytes(DIGEST);
      if (!MessageDigest.isEqual(digest, payload.digest())) {
        throw new IOException("model file: the digest does not agree; the file is damaged");
      }
      return new Contents(data, HexFormat.of().formatHex(digest));
    } catch (EOFException e) {
      throw new IOException("model file: it ends too soon; the file is damaged", e);
    }
  }

  private static void expect(String what, int found, int expected) throws IOException {
    if (found != expected) {
      throw new IOException(
          "model file: found %s 0x%x; expected 0x%x".formatted(what, found, expected));
    }
  }

  private static byte[] digest(byte[] payload) {
    return Sha256.start().digest(payload);
  }
}
