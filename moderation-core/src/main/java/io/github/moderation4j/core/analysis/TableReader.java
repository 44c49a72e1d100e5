package io.github.moderation4j.core.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Hands out what a {@link TableWriter} collected, each kind in the order in which it was added. Not
 * thread-safe.
 */
public final class TableReader {
  static final int MAGIC = 0x4D344A54;
  static final int VERSION = 1;

  private final int[] numbers;
  private final long[] hashes;
  private final String[] strings;
  private int nextNumber;
  private int nextHash;

  /**
   * Reads the tables.
   *
   * @param in the bytes that a writer wrote; not closed
   * @throws IOException if they cannot be read or are of another format or version
   */
  public TableReader(InputStream in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
    if (bytes.remaining() < 6 * Integer.BYTES
        || bytes.getInt() != MAGIC
        || bytes.getInt() != VERSION) {
      throw new IOException("compiled tables: found another format; expected version " + VERSION);
    }
    numbers = new int[bytes.getInt()];
    hashes = new long[bytes.getInt()];
    strings = new String[bytes.getInt()];
    char[] chars = new char[bytes.getInt()];
    read(bytes, numbers);
    bytes.asLongBuffer().get(hashes);
    bytes.position(bytes.position() + hashes.length * Long.BYTES);
    int[] lengths = new int[strings.length];
    read(bytes, lengths);
    bytes.asCharBuffer().get(chars);
    for (int i = 0, from = 0; i < lengths.length; from += lengths[i++]) {
      strings[i] = new String(chars, from, lengths[i]);
    }
  }

  private static void read(ByteBuffer bytes, int[] numbers) {
    bytes.asIntBuffer().get(numbers);
    bytes.position(bytes.position() + numbers.length * Integer.BYTES);
  }

  /**
   * The next number.
   *
   * @return as it was added
   */
  public int number() {
    return numbers[nextNumber++];
  }

  /**
   * The next hash.
   *
   * @return as it was added
   */
  public long hash() {
    return hashes[nextHash++];
  }

  /**
   * The next string.
   *
   * @return the same object for equal strings
   */
  public String string() {
    return strings[number()];
  }
}
