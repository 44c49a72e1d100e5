package io.github.moderation4j.rules.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * Writes fields one after another, each as its length in four bytes and its UTF-8 bytes: the form
 * of entries, and of other records that stores keep. Not thread-safe.
 */
public final class FieldWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

  /** A writer without fields. */
  public FieldWriter() {}

  /**
   * Writes a text; surrogates that stand alone become {@code ?}.
   *
   * @param value any text
   * @return this writer
   */
  public FieldWriter text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.write(bytes.length >>> 24);
    out.write(bytes.length >>> 16);
    out.write(bytes.length >>> 8);
    out.write(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  /**
   * Writes a whole number in decimal.
   *
   * @param value the number
   * @return this writer
   */
  public FieldWriter number(long value) {
    return text(Long.toString(value));
  }

  /**
   * Writes a number in hexadecimal, such as {@code 0x1.9p3} for 12.5: exact.
   *
   * @param value the number
   * @return this writer
   */
  public FieldWriter real(double value) {
    return text(Double.toHexString(value));
  }

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param value which
   * @return this writer
   */
  public FieldWriter flag(boolean value) {
    return text(value ? "true" : "false");
  }

  /**
   * Writes an instant by ISO 8601, in UTC.
   *
   * @param value the instant
   * @return this writer
   */
  public FieldWriter instant(Instant value) {
    return text(value.toString());
  }

  /**
   * Writes a length of time by ISO 8601, such as {@code PT168H}.
   *
   * @param value the length
   * @return this writer
   */
  public FieldWriter duration(Duration value) {
    return text(value.toString());
  }

  /**
   * Writes the number of items, then each.
   *
   * @param <T> type of the items
   * @param items the items, in the order that is to be kept
   * @param each writes one
   * @return this writer
   */
  public <T> FieldWriter list(Collection<T> items, BiConsumer<FieldWriter, T> each) {
    number(items.size());
    for (T item : items) {
      each.accept(this, item);
    }
    return this;
  }

  /**
   * Writes a list of texts.
   *
   * @param items the texts
   * @return this writer
   */
  public FieldWriter texts(Collection<String> items) {
    return list(items, FieldWriter::text);
  }

  /**
   * All fields.
   *
   * @return the bytes written so far
   */
  public byte[] bytes() {
    return out.toByteArray();
  }
}
