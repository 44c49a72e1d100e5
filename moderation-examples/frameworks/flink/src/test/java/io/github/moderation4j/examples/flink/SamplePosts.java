package io.github.moderation4j.examples.flink;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Posts of 20 authors over weeks, some of them rude, and rules that count how often. */
final class SamplePosts {
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final long SEED = 20261124;

  private SamplePosts() {}

  static List<String> lines(int posts) {
    Random random = new Random(SEED);
    return IntStream.range(0, posts)
        .mapToObj(
            i ->
                """
                {"id": "p%d", "author": "a%d", "time": "%s", "text": "%s"}"""
                    .formatted(
                        i,
                        random.nextInt(20),
                        BEGIN.plus(Duration.ofMinutes(37L * i)),
                        random.nextInt(10) == 0 ? "what a blorp " + i : "a fine day " + i))
        .toList();
  }

  static Settings settings() {
    return new Settings(resource("policy.yaml"), resource("candidate.yaml"), SamplePosts::engine);
  }

  private static Assessor engine() {
    Lexicon words = Lexicon.of("words", Category.of("rude"), Severity.LOW, 1, List.of("blorp"));
    return Assessor.builder()
        .withoutBuiltIns()
        .ticker(() -> 0)
        .add(LexiconClassifier.of(words))
        .build();
  }

  static String resource(String name) {
    try {
      return Files.readString(Path.of("src/test/resources", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
