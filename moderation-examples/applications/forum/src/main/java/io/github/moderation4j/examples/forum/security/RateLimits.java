package io.github.moderation4j.examples.forum.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Limits how often somebody may do something: a bucket of tokens each, refilled over time. Kept in
 * this process. Thread-safe.
 */
public final class RateLimits {
  private final Clock clock;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofHours(2)).build();

  /** What is limited. */
  public enum What {
    /** Trying passwords, per address and name. */
    SIGN_IN(10, Duration.ofMinutes(5)),
    /** Writing, reporting, appealing, per account. */
    WRITE(20, Duration.ofMinutes(1)),
    /** Any other change, per account. */
    CHANGE(120, Duration.ofMinutes(1));

    private final int burst;
    private final Duration refill;

    What(int burst, Duration refill) {
      this.burst = burst;
      this.refill = refill;
    }
  }

  /** Tokens left at some moment. */
  private record Bucket(double tokens, long millis) {}

  /**
   * Limits by a clock.
   *
   * @param clock refills the buckets
   */
  public RateLimits(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes a token.
   *
   * @param what what is to be done
   * @param who by whom
   * @return whether it may be done now
   */
  public boolean allows(What what, String who) {
    long now = clock.millis();
    AtomicBoolean allowed = new AtomicBoolean();
    buckets
        .asMap()
        .compute(
            what + " " + who,
            (key, bucket) -> {
              double tokens = bucket == null ? what.burst : refilled(what, bucket, now);
              allowed.set(tokens >= 1);
              return new Bucket(allowed.get() ? tokens - 1 : tokens, now);
            });
    return allowed.get();
  }

  private static double refilled(What what, Bucket bucket, long now) {
    double share = (double) (now - bucket.millis()) / what.refill.toMillis();
    return Math.min(what.burst, bucket.tokens() + share * what.burst);
  }
}
