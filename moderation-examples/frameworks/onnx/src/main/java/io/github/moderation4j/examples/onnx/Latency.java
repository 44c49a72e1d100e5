package io.github.moderation4j.examples.onnx;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.moderation4j.core.Assessor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures what a post costs, in processor time of one thread: read by the built-in engine, and
 * encoded by the transformer.
 */
public final class Latency {
  private Latency() {}

  /**
   * Reads the posts both ways and prints a table.
   *
   * @param arguments file of JSON lines with a {@code text}; how often to read it, after as many
   *     times to warm up
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    List<String> posts = texts(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    Assessor assessor = Assessor.builder().cacheSize(0).build();
    try (SentenceEncoder encoder = SentenceEncoder.miniLm(Duration.ofMinutes(1))) {
      double builtIn = milliseconds(assessor::assess, posts, rounds);
      double transformer = milliseconds(encoder::encode, posts, rounds);
      System.out.printf(
          "built-in %.3f ms/post, transformer %.3f ms/post, %.1f times as much%n",
          builtIn, transformer, transformer / builtIn);
    }
  }

  /** After as many rounds to warm up. */
  private static double milliseconds(Consumer<String> reader, List<String> posts, int rounds) {
    long begin = 0;
    for (int round = 0; round < 2 * rounds; round++) {
      if (round == rounds) {
        begin = processorTime();
      }
      posts.forEach(reader);
    }
    return (processorTime() - begin) / 1e6 / posts.size() / rounds;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<String> texts(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      texts.add(json.readTree(line).get("text").asText());
    }
    return texts;
  }
}
