package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.model.TextModel;
import io.github.moderation4j.core.train.LabeledText;
import io.github.moderation4j.core.train.NetworkTrainer;
import io.github.moderation4j.core.train.Settings;
import io.github.moderation4j.core.train.WordVectors;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code train}: labelled sources in, model file out. */
@Command(
    name = "train",
    description = "Trains the text model from labelled sources and the project's own examples.",
    mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {
  private static final int VECTOR_WORDS = 120_000;
  private static final int GRAMS = 1 << 13;
  private static final int PHRASES = 1 << 17;

  /** A row about another group counts less than the one that somebody wrote. */
  private static final double OTHER_GROUPS_COUNT = 0.7;

  private static final double QUIET_WORDS_COUNT = 0.5;

  private final PrintWriter messages;

  @Option(names = "--data", required = true, description = "folder of the labelled sources")
  private Path data = Path.of("");

  @Option(names = "--vectors", required = true, description = "word vectors, as JSON")
  private Path vectors = Path.of("");

  @Option(
      names = "--training",
      description = "folder with sources.tsv, heads.tsv and examples (default: ${DEFAULT-VALUE})")
  private Path training = Path.of("moderation-core/training");

  @Option(names = "--out", required = true, description = "model file to write")
  private Path out = Path.of("");

  @Option(names = "--filters", description = "filters of the network (default: ${DEFAULT-VALUE})")
  private int filters = 96;

  @Option(names = "--words", description = "frequent words known at least (${DEFAULT-VALUE})")
  private int words = 12_000;

  @Option(names = "--epochs", description = "passes over all texts (default: ${DEFAULT-VALUE})")
  private int epochs = 3;

  @Option(
      names = "--own-weight",
      description = "how much an own example counts (default: ${DEFAULT-VALUE})")
  private double ownWeight = 1.5;

  @Option(
      names = "--own-repeats",
      description = "how often an epoch reads an own example (default: ${DEFAULT-VALUE})")
  private int ownRepeats = 2;

  @Option(names = "--seed", description = "seed of all chance (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  /**
   * The command.
   *
   * @param messages where to report progress
   */
  public TrainCommand(PrintWriter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, List<Category>> heads = Heads.read(training.resolve("heads.tsv"));
    List<LabeledText> texts =
        new ArrayList<>(
            new LabeledSources(training.resolve("sources.tsv"))
                .read(data, LabeledSources.Split.TRAIN));
    int others = texts.size();
    List<LabeledText> own =
        new OwnExamples(heads, ownWeight)
            .read(training.resolve("examples"), OwnExamples.Part.TRAIN);
    texts.addAll(
        new OtherGroups(heads, ownWeight * OTHER_GROUPS_COUNT, seed)
            .read(training.resolve("examples")));
    for (int i = 0; i < ownRepeats; i++) {
      texts.addAll(own);
    }
    messages.printf("training on %d texts of others and %d of our own%n", others, own.size());
    WordVectors known = VectorFile.read(vectors, VECTOR_WORDS);
    texts.addAll(new QuietWords(heads.keySet(), QUIET_WORDS_COUNT, seed).draw(known));
    Settings settings =
        new Settings(List.copyOf(heads.keySet()), filters, GRAMS, words, PHRASES, epochs, seed);
    TextModel model =
        TextModel.of(
            new NetworkTrainer(settings, known, OwnExamples.SOURCE, this::report).train(texts));
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
      model.write(file);
    }
    messages.printf("wrote %s, %d bytes%n", out, Files.size(out));
    return 0;
  }

  private void report(int epoch, double loss) {
    messages.printf("epoch %d of %d: mean log loss %.4f%n", epoch, epochs, loss);
    messages.flush();
  }
}
