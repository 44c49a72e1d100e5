package io.github.moderation4j.core.analysis;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects numbers, hashes and strings and writes each kind as one table, so that a classifier that
 * was compiled once is read back in a few steps. The format is specified in {@code
 * docs/formats/compiled.md}. Not thread-safe.
 */
public final class TableWriter {
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private int[] numbers = new int[1024];
  private long[] hashes = new long[1024];
  private int numberCount;
  private int hashCount;

  /** A writer that has collected nothing. */
  public TableWriter() {}

  /**
   * Adds a number.
   *
   * @param number any number
   */
  public void number(int number) {
    if (numberCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, numberCount * 2);
    }
    numbers[numberCount++] = number;
  }

  /**
   * Adds a hash.
   *
   * @param hash any 64 bits
   */
  public void hash(long hash) {
    if (hashCount == hashes.length) {
      hashes = Arrays.copyOf(hashes, hashCount * 2);
    }
    hashes[hashCount++] = hash;
  }

  /**
   * Adds a string; equal ones are kept once.
   *
   * @param string any string
   */
  public void string(String string) {
    number(strings.computeIfAbsent(string, s -> strings.size()));
  }

  /**
   * Writes all that was collected. The same calls give the same bytes.
   *
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(TableReader.MAGIC);
    file.writeInt(TableReader.VERSION);
    file.writeInt(numberCount);
    file.writeInt(hashCount);
    file.writeInt(strings.size());
    file.writeInt(strings.keySet().stream().mapToInt(String::length).sum());
    for (int i = 0; i < numberCount; i++) {
      file.writeInt(numbers[i]);
    }
    for (int i = 0; i < hashCount; i++) {
      file.writeLong(hashes[i]);
    }
    for (String string : strings.keySet()) {
      file.writeInt(string.length());
    }
    for (String string : strings.keySet()) {
      file.writeChars(string);
    }
    file.flush();
  }
}
