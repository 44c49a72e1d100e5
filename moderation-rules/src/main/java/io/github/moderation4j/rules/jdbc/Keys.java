package io.github.moderation4j.rules.jdbc;

import io.github.moderation4j.core.content.Sha256;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Ids and times as columns hold them: of fixed length, whatever characters users chose. */
final class Keys {
  private Keys() {}

  /** SHA-256 of the parts, each with its length before it. */
  static String of(String... parts) {
    MessageDigest digest = Sha256.start();
    for (String part : parts) {
      Sha256.add(digest, part);
    }
    return Sha256.hex(digest);
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
