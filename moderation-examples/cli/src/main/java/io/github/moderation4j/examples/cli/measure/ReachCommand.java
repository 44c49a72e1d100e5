package io.github.moderation4j.examples.cli.measure;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.evaluate.Scorecard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code reach}: measures everything that the assessor should reach. */
@Command(
    name = "reach",
    description =
        "Measures the assessor as it comes against the bars it should reach: understanding, ranking,"
            + " calibration, fairness, false alarms and cost.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was measured, whether or not it reaches its bar",
      "3:reading failed"
    })
public final class ReachCommand implements Callable<Integer> {
  private static final String TEST_DATA =
      "moderation-core/src/test/resources/io/github/moderation4j/core";

  private final OutputStream out;
  private final PrintWriter messages;
  private final Supplier<Assessor> assessor;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "folder with text/*.jsonl[.gz] and lexicons/false_friends.tsv")
  private Path data = Path.of("");

  @Option(
      names = "--own",
      paramLabel = "FOLDER",
      description = "folder with functional, identity and ordinary (default: ${DEFAULT-VALUE})")
  private Path own = Path.of(TEST_DATA);

  @Option(
      names = "--jars",
      paramLabel = "FOLDER",
      description = "folder of the built core jar (default: ${DEFAULT-VALUE})")
  private Path jars = Path.of("moderation-core/target");

  @Option(names = "--json", description = "write JSON instead of a table")
  private boolean json;

  /**
   * The command.
   *
   * @param out where the figures go
   * @param messages where to report progress
   * @param assessor makes what is measured
   */
  public ReachCommand(OutputStream out, PrintWriter messages, Supplier<Assessor> assessor) {
    this.out = out;
    this.messages = messages;
    this.assessor = assessor;
  }

  @Override
  public Integer call() throws IOException {
    Footprint footprint = Footprint.of(assessor);
    Reader reader = new Reader(footprint.assessor());
    List<String> posts = Innocence.posts(own.resolve("ordinary"));
    Innocence innocence = new Innocence(reader);
    Path texts = data.resolve("text");

    List<Scorecard.Section> sections = new ArrayList<>();
    report("functional suite");
    sections.addAll(new Suite(own.resolve("functional")).ask(reader));
    report("labelled sources");
    sections.addAll(Labels.read(texts, reader).figures());
    report("texts without findings");
    sections.add(innocence.groups(own.resolve("identity"), texts));
    sections.add(innocence.falseFriends(data.resolve("lexicons/false_friends.tsv")));
    sections.add(innocence.ordinary(posts));
    sections.add(footprint.figures(jars, posts));

    Scorecard card = new Scorecard(sections);
    out.write((json ? card.toJson() : card.toTable()).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return 0;
  }

  private void report(String subject) {
    messages.println("measuring: " + subject);
    messages.flush();
  }
}
