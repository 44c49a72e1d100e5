package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.Evaluation;
import io.github.moderation4j.core.evaluate.ScoredLabel;
import io.github.moderation4j.core.pack.CategoryDefinition;
import io.github.moderation4j.core.pack.Packs;
import io.github.moderation4j.examples.cli.measure.LabelNames;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code evaluate}: labelled texts in, measured quality out. */
@Command(
    name = "evaluate",
    description = "Measures how well scores agree with labels, per category, with 95 %% intervals.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line was used",
      "1:some lines were bad; all others were used",
      "2:the command line or the file named is wrong; nothing was evaluated",
      "3:reading or writing failed midway"
    },
    footer =
        "%nEvery line is an object {\"text\": …, \"labels\": {\"hate\": 1, …}}; a label counts as given"
            + " from 0.5 on, and one that is missing is unknown, not 0. Labels are ids of categories or"
            + " the names in label-names.properties. Optional keys: language, source, split, and"
            + " target, a list of the groups spoken of.")
final class EvaluateCommand implements Callable<Integer> {
  private static final double USUAL_THRESHOLD = 0.5;

  private final Streams streams;
  private final Supplier<Assessor> assessor;

  @Option(
      names = "--labels",
      required = true,
      paramLabel = "FILE",
      description =
          "labelled texts, one JSON object a line, may end with .gz; - for standard input")
  private String labels = "";

  @Option(
      names = "--split",
      paramLabel = "NAME",
      description = "use only lines whose key split says so, such as dev")
  private Optional<String> split = Optional.empty();

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      description =
          "score from which a text counts as found (default: the threshold of each category, 0.5 for"
              + " names that stand for several)")
  private Optional<Double> threshold = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "table|json|html",
      defaultValue = "table",
      description = "how the result is written (default: ${DEFAULT-VALUE})")
  private Format format = Format.TABLE;

  EvaluateCommand(Streams streams, Supplier<Assessor> assessor) {
    this.streams = streams;
    this.assessor = assessor;
  }

  /** How the result is written. */
  enum Format {
    TABLE,
    JSON,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    double asked = threshold.orElse(USUAL_THRESHOLD);
    if (!(asked >= 0 && asked <= 1)) {
      throw new WrongUsage("threshold must be from 0 to 1, but was " + asked);
    }
    try (Input input = Input.open(Optional.of(labels), streams.in())) {
      return evaluate(input);
    }
  }

  private int evaluate(Input input) throws IOException {
    LabelScorer scorer = new LabelScorer(assessor.get(), LabelNames.read(), split);
    LineReader lines = new LineReader(input.stream());
    List<ScoredLabel> scored = new ArrayList<>();
    List<LabelScorer.Result.Bad> bad = new ArrayList<>();
    new OrderedPipeline(Runtime.getRuntime().availableProcessors())
        .run(
            lines::next,
            scorer::score,
            (result, more) -> {
              if (result instanceof LabelScorer.Result.Scored some) {
                scored.addAll(some.labels());
              } else if (result instanceof LabelScorer.Result.Bad one) {
                bad.add(one);
              }
            });
    bad.forEach(b -> streams.messages().printf("line %d: %s%n", b.line(), b.error()));
    write(Evaluation.of(scored, thresholds()));
    return bad.isEmpty() ? ExitCode.OK : ExitCode.BAD_LINES;
  }

  private ToDoubleFunction<Category> thresholds() {
    if (threshold.isPresent()) {
      double asked = threshold.get();
      return category -> asked;
    }
    Packs packs = Packs.builtIn();
    return category ->
        packs.definition(category).map(CategoryDefinition::threshold).orElse(USUAL_THRESHOLD);
  }

  private void write(Evaluation evaluation) throws IOException {
    Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
    out.write(
        switch (format) {
          case TABLE -> evaluation.toTable();
          case JSON -> evaluation.toJson();
          case HTML -> evaluation.toHtml();
        });
    out.flush();
  }
}
