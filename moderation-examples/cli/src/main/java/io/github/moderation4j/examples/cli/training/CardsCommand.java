package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.CategoryEvaluation;
import io.github.moderation4j.core.evaluate.Evaluation;
import io.github.moderation4j.core.evaluate.ScoredLabel;
import io.github.moderation4j.core.pack.CategoryDefinition;
import io.github.moderation4j.core.pack.CategoryPack;
import io.github.moderation4j.core.pack.Packs;
import io.github.moderation4j.core.train.LabeledText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code cards}: says of every category in writing how good it is. */
@Command(
    name = "cards",
    description = "Measures every category on texts that nobody trained on, and writes its card.",
    mixinStandardHelpOptions = true)
public final class CardsCommand implements Callable<Integer> {
  private static final double GIVEN = 0.5;

  private final PrintWriter messages;
  private final Supplier<Assessor> assessor;

  @Option(names = "--data", required = true, description = "folder of the labelled sources")
  private Path data = Path.of("");

  @Option(
      names = "--training",
      description =
          "folder with sources.tsv, works.tsv, heads.tsv, known-failures.tsv and examples (default:"
              + " ${DEFAULT-VALUE})")
  private Path training = Path.of("moderation-core/training");

  @Option(
      names = "--out",
      description =
          "folder of the packs, in which each card is written (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("moderation-core/src/main/resources/io/github/moderation4j/core/pack");

  /**
   * The command.
   *
   * @param messages where to report progress
   * @param assessor makes what is measured
   */
  public CardsCommand(PrintWriter messages, Supplier<Assessor> assessor) {
    this.messages = messages;
    this.assessor = assessor;
  }

  @Override
  public Integer call() throws IOException {
    Packs packs = Packs.builtIn();
    Map<Category, CategoryEvaluation> evaluations = evaluate(packs);
    Knowledge knowledge = Knowledge.read(training);
    for (CategoryPack pack : packs.all()) {
      Path card = out.resolve(pack.name()).resolve("card.md");
      Files.createDirectories(out.resolve(pack.name()));
      Files.writeString(card, new PackCard(pack, knowledge, evaluations).text());
      messages.printf("wrote %s%n", card);
    }
    return 0;
  }

  private Map<Category, CategoryEvaluation> evaluate(Packs packs) throws IOException {
    List<LabeledText> texts =
        new ArrayList<>(
            new LabeledSources(training.resolve("sources.tsv"))
                .read(data, LabeledSources.Split.DEV));
    texts.addAll(own(packs));
    messages.printf("measuring on %d texts%n", texts.size());
    Assessor reader = assessor.get();
    List<ScoredLabel> labels = new ArrayList<>();
    for (LabeledText text : texts) {
      Assessment assessment = reader.assess(text.text());
      text.labels()
          .forEach((category, label) -> labels.add(score(text, category, label, assessment)));
    }
    return Evaluation.of(labels, category -> threshold(packs, category)).categories().stream()
        .collect(Collectors.toMap(CategoryEvaluation::category, e -> e));
  }

  /** Our own examples, each labelled for every category of the packs. */
  private List<LabeledText> own(Packs packs) throws IOException {
    Map<String, List<Category>> each =
        new LinkedHashMap<>(Heads.read(training.resolve("heads.tsv")));
    for (CategoryDefinition definition : packs.definitions()) {
      each.putIfAbsent(definition.category().id(), List.of(definition.category()));
    }
    return new OwnExamples(each, 1).read(training.resolve("examples"), OwnExamples.Part.HELD_OUT);
  }

  private static ScoredLabel score(
      LabeledText text, String category, double label, Assessment assessment) {
    Category heading = Category.of(category);
    return new ScoredLabel(
        heading,
        assessment.score(heading),
        label >= GIVEN,
        text.source(),
        text.language(),
        Set.of());
  }

  private static double threshold(Packs packs, Category category) {
    Optional<CategoryDefinition> definition = packs.definition(category);
    return definition.map(CategoryDefinition::threshold).orElse(GIVEN);
  }
}
