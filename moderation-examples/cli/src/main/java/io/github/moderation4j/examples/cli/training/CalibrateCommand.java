package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Strength;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.train.LabeledText;
import io.github.moderation4j.core.train.LogisticFit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code calibrate}: learns how the signals of the classifiers become one score. */
@Command(
    name = "calibrate",
    description = "Learns, from texts the model was not trained on, how signals become one score.",
    mixinStandardHelpOptions = true)
public final class CalibrateCommand implements Callable<Integer> {
  /** Families with fewer positive texts keep the score that needs no learning. */
  private static final int ENOUGH = 15;

  private static final double PULL = 20;

  /** One case stands for many groups, so a text of it counts less than an example. */
  private static final double CASES_COUNT = 0.3;

  /** The general signal is no family, and a coarse word is coarse whatever the network thinks. */
  private static final Set<String> AS_THEY_ARE = Set.of(Strength.OFFENSIVE.id(), "profanity");

  private final PrintWriter messages;

  @Option(names = "--data", required = true, description = "folder of the labelled sources")
  private Path data = Path.of("");

  @Option(
      names = "--training",
      description = "folder with sources.tsv, heads.tsv and examples (default: ${DEFAULT-VALUE})")
  private Path training = Path.of("moderation-core/training");

  @Option(names = "--out", required = true, description = "table of weights to write")
  private Path out = Path.of("");

  @Option(
      names = "--own-weight",
      description = "how much an own example counts (default: ${DEFAULT-VALUE})")
  private double ownWeight = 2000;

  @Option(
      names = "--cases",
      description = "folder of functional cases; those marked dev are read (${DEFAULT-VALUE})")
  private Path cases =
      Path.of("moderation-core/src/test/resources/io/github/moderation4j/core/functional");

  /**
   * The command.
   *
   * @param messages where to report progress
   */
  public CalibrateCommand(PrintWriter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    List<LabeledText> texts =
        new ArrayList<>(
            new LabeledSources(training.resolve("sources.tsv"))
                .read(data, LabeledSources.Split.DEV));
    texts.addAll(
        new OwnExamples(Heads.read(training.resolve("heads.tsv")), ownWeight)
            .read(training.resolve("examples"), OwnExamples.Part.HELD_OUT));
    texts.addAll(new DevCases(ownWeight * CASES_COUNT).read(cases));
    Map<String, List<LogisticFit.Observation>> byFamily = observe(texts);
    List<String> lines = new ArrayList<>();
    lines.add("# Learned by the command calibrate; docs/training.md says from what.");
    lines.add("family\tbias\t" + String.join("\t", Strength.CLASSIFIERS) + "\toffensive");
    byFamily.forEach((family, seen) -> line(family, seen).ifPresent(lines::add));
    Files.write(out, lines);
    messages.printf("wrote %s from %d texts%n", out, texts.size());
    return 0;
  }

  /** Reads every text and notes how strongly each classifier spoke for each labelled family. */
  private static Map<String, List<LogisticFit.Observation>> observe(List<LabeledText> texts) {
    Listener listener = new Listener();
    Assessor assessor = Assessor.builder().combiner(listener).cacheSize(0).build();
    Map<String, List<LogisticFit.Observation>> byFamily = new TreeMap<>();
    for (LabeledText text : texts) {
      assessor.assess(text.text());
      families(text)
          .forEach(
              (family, label) ->
                  byFamily
                      .computeIfAbsent(family, f -> new ArrayList<>())
                      .add(
                          new LogisticFit.Observation(
                              Strength.of(family, listener.heard()), label, text.weight())));
    }
    return byFamily;
  }

  /** The families a text is labelled for, each with its strongest label. */
  private static Map<String, Double> families(LabeledText text) {
    Map<String, Double> families = new TreeMap<>();
    text.labels().forEach((head, label) -> families.merge(familyOf(head), label, Math::max));
    families.keySet().removeAll(AS_THEY_ARE);
    return families;
  }

  private static String familyOf(String head) {
    Category category = Category.of(head);
    while (category.parent().isPresent()) {
      category = category.parent().get();
    }
    return category.id();
  }

  private Optional<String> line(String family, List<LogisticFit.Observation> seen) {
    long positives = seen.stream().filter(o -> o.label() >= 0.5).count();
    if (positives < ENOUGH) {
      messages.printf("%s: %d positive texts are too few, left as it is%n", family, positives);
      return Optional.empty();
    }
    double[] prior = {Strength.SILENCE, 1, 1, 1, 1, 0};
    double[] weights = new LogisticFit(prior, PULL).fit(seen);
    messages.printf("%s: %d texts, %d positive%n", family, seen.size(), positives);
    StringBuilder line = new StringBuilder(family);
    for (double weight : weights) {
      line.append('\t').append(String.format(Locale.ROOT, "%.4f", weight));
    }
    return Optional.of(line.toString());
  }
}
