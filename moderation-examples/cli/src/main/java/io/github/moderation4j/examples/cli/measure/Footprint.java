package io.github.moderation4j.examples.cli.measure;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.evaluate.Bar;
import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Figure;
import io.github.moderation4j.core.evaluate.Scorecard;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the assessor costs: bytes, memory and processor time, measured in this process. */
final class Footprint {
  private static final double MIB = 1 << 20;
  private static final double NANOS = 1e9;
  private static final int CHARS = 1_000;
  private static final int STRIDE = 37;
  private static final int ROUNDS = 20;
  private static final int TEXTS = 50;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Assessor assessor;
  private final double readyCpu;
  private final double heap;

  private Footprint(Assessor assessor, double readyCpu, double heap) {
    this.assessor = assessor;
    this.readyCpu = readyCpu;
    this.heap = heap;
  }

  /**
   * Makes the assessor and notes what that costs. Says something of a start only if it is the first
   * work of the process.
   */
  static Footprint of(Supplier<Assessor> make) {
    long heapBefore = usedHeap();
    long before = processCpu();
    Assessor assessor = make.get();
    long cpu = processCpu() - before;
    return new Footprint(assessor, cpu / NANOS, (usedHeap() - heapBefore) / MIB);
  }

  Assessor assessor() {
    return assessor;
  }

  /**
   * The figures.
   *
   * @param modules folder in which the core jar was built
   * @param posts posts to make texts of 1 kB from
   */
  Scorecard.Section figures(Path modules, List<String> posts) throws IOException {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of("core jar", Figure.Unit.MEBIBYTES, jar(modules), Bar.atMost(20)));
    figures.add(
        Figure.of(
            "heap kept by a default assessor", Figure.Unit.MEBIBYTES, once(heap), Bar.atMost(96)));
    figures.add(
        Figure.of(
            "CPU until it is ready, all threads",
            Figure.Unit.SECONDS,
            once(readyCpu),
            Bar.atMost(1)));
    figures.add(
        Figure.of(
            "CPU of a post of 1 kB, warm, one thread",
            Figure.Unit.MICROSECONDS,
            cpuOfPosts(String.join(" ", posts)),
            Bar.atMost(150)));
    return new Scorecard.Section("Footprint", figures);
  }

  private static Estimate jar(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new Estimate.TooFew(0);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().matches(".*moderation-core-[^/]*(?<!-sources|-javadoc|-tests)\\.jar")) {
          return once(Files.size(file) / MIB);
        }
      }
    }
    return new Estimate.TooFew(0);
  }

  /** Mean over rounds of different texts, with the interval of that mean. */
  private Estimate cpuOfPosts(String prose) {
    double[] means = new double[ROUNDS];
    int at = 0;
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long before = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < TEXTS; i++) {
        at = (at + STRIDE) % (prose.length() - CHARS);
        assessor.assess(prose.substring(at, at + CHARS) + round);
      }
      long spent = THREADS.getCurrentThreadCpuTime() - before;
      if (round >= 0) {
        means[round] = spent / 1e3 / TEXTS;
      }
    }
    return Estimate.mean(means);
  }

  private static Estimate once(double value) {
    return new Estimate.Measured(value, value, value, 1);
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long processCpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : THREADS.getCurrentThreadCpuTime();
  }
}
