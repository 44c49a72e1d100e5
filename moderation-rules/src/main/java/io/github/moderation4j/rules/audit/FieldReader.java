package io.github.moderation4j.rules.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads fields that {@link FieldWriter} wrote. Whatever the bytes are, it ends: every method throws
 * an {@link IllegalArgumentException} or {@link java.time.DateTimeException} if the next field is
 * not there or of another kind. Not thread-safe.
 */
public final class FieldReader {
  private final byte[] bytes;
  private int at;

  /**
   * A reader at the first field.
   *
   * @param bytes what was written
   */
  public FieldReader(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * The next field as a text.
   *
   * @return the text
   */
  public String text() {
    if (bytes.length - at < Integer.BYTES) {
      throw new IllegalArgumentException("ends before a field at byte " + at);
    }
    int length =
        (bytes[at] & 0xff) << 24
            | (bytes[at + 1] & 0xff) << 16
            | (bytes[at + 2] & 0xff) << 8
            | (bytes[at + 3] & 0xff);
    int start = at + Integer.BYTES;
    if (length < 0 || length > bytes.length - start) {
      throw new IllegalArgumentException("field runs over the end at byte " + at);
    }
    at = start + length;
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }

  /**
   * The next field as a whole number.
   *
   * @return the number
   */
  public long number() {
    return Long.parseLong(text());
  }

  /**
   * The next field as a number.
   *
   * @return the number
   */
  public double real() {
    return Double.parseDouble(text());
  }

  /**
   * The next field as a truth value.
   *
   * @return true or false
   */
  public boolean flag() {
    return text().equals("true");
  }

  /**
   * The next field as an instant.
   *
   * @return the instant
   */
  public Instant instant() {
    return Instant.parse(text());
  }

  /**
   * The next field as a length of time.
   *
   * @return the length
   */
  public Duration duration() {
    return Duration.parse(text());
  }

  /**
   * The next fields as a list.
   *
   * @param <T> type of the items
   * @param each reads one item
   * @return the items
   */
  public <T> List<T> list(Function<FieldReader, T> each) {
    long size = number();
    List<T> items = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      items.add(each.apply(this));
    }
    return items;
  }

  /**
   * The next fields as a list of texts.
   *
   * @return the texts
   */
  public List<String> texts() {
    return list(FieldReader::text);
  }

  /**
   * The next field as the name of a constant.
   *
   * @param <E> type of the constant
   * @param type class of the constant
   * @return the constant
   */
  public <E extends Enum<E>> E name(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  /** Makes sure that no field is left. */
  public void end() {
    if (at != bytes.length) {
      throw new IllegalArgumentException("goes on after the last field at byte " + at);
    }
  }
}
