package io.github.moderation4j.rules.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads fields that {@link FieldWriter} wrote. Whatever the bytes are, it ends. */
final class FieldReader {
  private final byte[] bytes;
  private int at;

  FieldReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The next field.
   *
   * @throws IllegalArgumentException if there is none
   */
  String text() {
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

  long number() {
    return Long.parseLong(text());
  }

  double real() {
    return Double.parseDouble(text());
  }

  boolean flag() {
    return text().equals("true");
  }

  Instant instant() {
    return Instant.parse(text());
  }

  Duration duration() {
    return Duration.parse(text());
  }

  <T> List<T> list(Function<FieldReader, T> each) {
    long size = number();
    List<T> items = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      items.add(each.apply(this));
    }
    return items;
  }

  List<String> texts() {
    return list(FieldReader::text);
  }

  <E extends Enum<E>> E name(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  void end() {
    if (at != bytes.length) {
      throw new IllegalArgumentException("goes on after the last field at byte " + at);
    }
  }
}
