package io.github.moderation4j.rules.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BiConsumer;

/** Writes fields one after another, each as its length in four bytes and its UTF-8 bytes. */
final class FieldWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

  FieldWriter text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.write(bytes.length >>> 24);
    out.write(bytes.length >>> 16);
    out.write(bytes.length >>> 8);
    out.write(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  FieldWriter number(long value) {
    return text(Long.toString(value));
  }

  /** In hexadecimal, as C prints it with {@code %a}: exact. */
  FieldWriter real(double value) {
    return text(Double.toHexString(value));
  }

  FieldWriter flag(boolean value) {
    return text(value ? "true" : "false");
  }

  FieldWriter instant(Instant value) {
    return text(value.toString());
  }

  FieldWriter duration(Duration value) {
    return text(value.toString());
  }

  /** The number of items, then each. */
  <T> FieldWriter list(Collection<T> items, BiConsumer<FieldWriter, T> each) {
    number(items.size());
    for (T item : items) {
      each.accept(this, item);
    }
    return this;
  }

  FieldWriter texts(Collection<String> items) {
    return list(items, FieldWriter::text);
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
