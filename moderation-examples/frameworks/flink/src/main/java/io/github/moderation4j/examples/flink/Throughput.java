package io.github.moderation4j.examples.flink;

import io.github.moderation4j.core.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Measures posts per second of processor time, through the plain loop and through the job.
 *
 * <p>Both read and decide the same posts with one engine, without a cache. Processor time counts
 * all threads of the process, Flink's too; what it takes to start is measured on no posts and taken
 * off.
 */
public final class Throughput {
  private Throughput() {}

  /**
   * Runs both and prints a table.
   *
   * @param arguments policy file, file of JSON lines, how often to repeat it, folder for the output
   * @throws Exception if the job fails
   */
  public static void main(String[] arguments) throws Exception {
    Settings settings =
        new Settings(
            Files.readString(Path.of(arguments[0])),
            "",
            () -> Assessor.builder().cacheSize(0).build());
    List<String> file = Files.readAllLines(Path.of(arguments[1]));
    int times = Integer.parseInt(arguments[2]);
    Path output = Files.createDirectories(Path.of(arguments[3]));
    List<String> lines = Stream.generate(() -> file).limit(times).flatMap(List::stream).toList();
    PlainLoop loop = new PlainLoop(settings);
    loop.decide(lines.stream()).forEach(warmUp -> {});
    report("plain loop", lines.size(), cpu(() -> loop.decide(lines.stream()).forEach(o -> {})));
    run(settings, List.of(), output.resolve("first"));
    double start = cpu(() -> run(settings, List.of(), output.resolve("none")));
    double whole = cpu(() -> run(settings, lines, output.resolve("all")));
    report("job", lines.size(), whole - start);
  }

  private interface Work {
    void run() throws Exception;
  }

  /** Seconds of processor time of the whole process. */
  private static double cpu(Work work) throws Exception {
    Duration before = cpuSoFar();
    work.run();
    return cpuSoFar().minus(before).toMillis() / 1e3;
  }

  private static Duration cpuSoFar() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static void run(Settings settings, List<String> lines, Path output) throws IOException {
    Path posts = Files.write(output.resolveSibling(output.getFileName() + ".jsonl"), lines);
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(1, new Configuration());
    environment.setRuntimeMode(RuntimeExecutionMode.STREAMING);
    ModerationJob.connect(
        ModerationJob.read(environment, posts.toString(), false), settings, output.toString());
    try {
      environment.execute("throughput");
    } catch (Exception e) {
      throw new IOException("the job failed", e);
    }
  }

  private static void report(String what, int posts, double seconds) {
    System.out.printf(
        "%-10s %7d posts %8.2f s %7.0f posts/s %6.3f ms/post%n",
        what, posts, seconds, posts / seconds, 1e3 * seconds / posts);
  }
}
