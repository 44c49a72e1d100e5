package io.github.moderation4j.rules.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** Ids and times as columns hold them: of fixed length, whatever characters users chose. */
final class Keys {
  private Keys() {}

  /** SHA-256 of the parts, each with its length before it. */
  static String of(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Microseconds since 1970. */
  static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** A time after another; the end of time if it is beyond. */
  static long later(long micros, Duration by) {
    return by.compareTo(Duration.ofDays(100_000)) > 0
        ? Long.MAX_VALUE
        : micros + by.toNanos() / 1_000;
  }

  /** A time before another; the beginning of time if it is beyond. */
  static long earlier(long micros, Duration by) {
    return by.compareTo(Duration.ofDays(100_000)) > 0
        ? Long.MIN_VALUE
        : micros - by.toNanos() / 1_000;
  }
}
