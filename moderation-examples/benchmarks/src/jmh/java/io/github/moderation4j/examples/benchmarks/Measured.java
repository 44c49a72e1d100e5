package io.github.moderation4j.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of one run, by benchmark and parameters; each is the median of all its rounds. */
final class Measured {
  private static final String BYTES = "gc.alloc.rate.norm";

  private final Map<String, List<Double>> microseconds = new TreeMap<>();
  private final Map<String, List<Double>> bytes = new TreeMap<>();

  private Measured() {}

  /** Reads what {@link Rounds} wrote, into one or several files. */
  static Measured read(List<Path> files) throws IOException {
    Measured measured = new Measured();
    for (Path file : files) {
      measured.add(new ObjectMapper().readTree(file.toFile()));
    }
    return measured;
  }

  private void add(JsonNode results) {
    for (JsonNode result : results) {
      String name = name(result);
      for (JsonNode fork : result.at("/primaryMetric/rawData")) {
        fork.forEach(value -> add(microseconds, name, value));
      }
      JsonNode allocated = result.at("/secondaryMetrics/" + BYTES + "/score");
      if (!allocated.isMissingNode()) {
        add(bytes, name, allocated);
      }
    }
  }

  private static void add(Map<String, List<Double>> figures, String name, JsonNode value) {
    figures.computeIfAbsent(name, n -> new ArrayList<>()).add(value.asDouble());
  }

  /** Such as {@code WholePost.assess CLEAN 1000}. */
  private static String name(JsonNode result) {
    String[] parts = result.path("benchmark").asText().split("\\.", -1);
    JsonNode params = result.path("params");
    return "%s.%s %s %s"
        .formatted(
            parts[parts.length - 2],
            parts[parts.length - 1],
            params.path("kind").asText(),
            params.path("length").asText());
  }

  /** The names of all that was measured. */
  List<String> names() {
    return List.copyOf(microseconds.keySet());
  }

  /** The time for one post; empty if it was not measured. */
  Optional<Double> time(String name) {
    return Optional.ofNullable(microseconds.get(name)).map(Measured::median);
  }

  /** The bytes allocated for one post; empty if they were not counted. */
  Optional<Double> allocated(String name) {
    return Optional.ofNullable(bytes.get(name)).map(Measured::median);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(v -> v).toArray();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
