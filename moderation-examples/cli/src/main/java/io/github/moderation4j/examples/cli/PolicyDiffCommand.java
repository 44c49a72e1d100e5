package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.rehearse.DiffReport;
import io.github.moderation4j.rules.rehearse.PolicyDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code policy diff}: which posts another policy would decide otherwise. */
@Command(
    name = "diff",
    description = "Decides posts by two policies and counts where the verdicts differ.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line was compared, whatever the differences",
      "1:some lines were bad; all others were compared",
      "2:a policy or the file named is wrong"
    })
final class PolicyDiffCommand implements Callable<Integer> {
  private final Streams streams;
  private final Supplier<Assessor> assessor;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "OLD", description = "policy file")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "policy file")
  private Path after = Path.of("");

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "posts as jsonl, - for standard input (default: the built-in sample posts)")
  private Optional<String> corpus = Optional.empty();

  PolicyDiffCommand(Streams streams, Supplier<Assessor> assessor) {
    this.streams = streams;
    this.assessor = assessor;
  }

  @Override
  public Integer call() throws IOException {
    PolicyDiff diff =
        new PolicyDiff(
            PolicyCommand.read(before, streams),
            PolicyCommand.read(after, streams),
            Clock.systemUTC());
    DiffReport report = new DiffReport();
    long bad;
    try (Input input = Input.open(corpus, streams.in())) {
      bad = compare(new LineReader(input.stream()), diff, report);
    }
    DiffTable.print(report, "posts", spec.commandLine().getOut());
    return bad == 0 ? ExitCode.OK : ExitCode.BAD_LINES;
  }

  /** Compares line by line; the number of bad lines. */
  private long compare(LineReader lines, PolicyDiff diff, DiffReport report) throws IOException {
    Assessor reader = assessor.get();
    PostParser parser = new JsonPostParser();
    long bad = 0;
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      try {
        if (line.get() instanceof Line.Bad broken) {
          throw new BadLineException(broken.error());
        }
        Post post = parser.parse((Line.Text) line.get());
        Content content = post.content();
        Facts facts = Facts.fromNested(post.facts());
        report.add(diff.compare(content, reader.assess(content), facts));
      } catch (BadLineException e) {
        bad++;
        streams.messages().printf("line %d: %s%n", line.get().number(), e.reason());
      }
    }
    return bad;
  }
}
