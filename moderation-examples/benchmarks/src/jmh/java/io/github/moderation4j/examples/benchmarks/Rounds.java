package io.github.moderation4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks chosen by the flags of JMH round by round, so that a noisy minute hits all of
 * them alike, and writes every round's results into one JSON file.
 */
public final class Rounds {
  private static final String FILE = "benchmarks.json";

  private Rounds() {}

  /**
   * Runs.
   *
   * @param args flags of JMH; {@code -Drounds=5} before {@code -jar} sets the number of rounds
   * @throws CommandLineOptionException if a flag is wrong
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    CommandLineOptions options = new CommandLineOptions(args);
    List<RunResult> results = new ArrayList<>();
    for (int round = Integer.getInteger("rounds", 3); round > 0; round--) {
      Collection<RunResult> one = new Runner(options).run();
      results.addAll(one);
      String file = options.getResult().orElse(FILE);
      ResultFormatFactory.getInstance(ResultFormatType.JSON, file).writeOut(results);
    }
  }
}
