package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code moderate}: posts in, decisions out. */
@Command(
    name = "moderate",
    description = "Decides about posts, one a line, and says why.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line was moderated, whatever the verdicts",
      "1:some lines were bad; all others were moderated",
      "2:the command line, the policy or a file named is wrong; nothing was moderated",
      "3:reading or writing failed midway"
    },
    footer = {
      "%nInput is UTF-8. As jsonl, every line is an object {\"id\": …, \"text\": …} whose other keys"
          + " are facts for the rules of the policy, such as author, reports, community. As text,"
          + " every line is a post; a file that starts with '{' is read as jsonl all the same."
    })
final class ModerateCommand implements Callable<Integer> {
  private static final long LONG_FILE = 1 << 20;

  private final Streams streams;
  private final Supplier<Assessor> assessor;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "house rules as YAML or JSON (default: rules that a forum can start with)")
  private Optional<Path> policy = Optional.empty();

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      description = "audit log to add every decision to; begun if it is not there")
  private Optional<Path> audit = Optional.empty();

  @Option(
      names = "--audit-key",
      paramLabel = "FILE",
      description =
          "16 secret bytes or more, by which texts can be recognised in the log later (default:"
              + " bytes that nobody keeps)")
  private Optional<Path> auditKey = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      defaultValue = "text",
      description = "text for people, jsonl for programs (default: ${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "file to read, - for standard input (default: the built-in sample posts)")
  private Optional<String> file = Optional.empty();

  ModerateCommand(Streams streams, Supplier<Assessor> assessor) {
    this.streams = streams;
    this.assessor = assessor;
  }

  /** How results are written. */
  enum Format {
    TEXT,
    JSONL
  }

  @Override
  public Integer call() throws IOException {
    if (audit.isEmpty()) {
      return moderate(Moderator.builder());
    }
    try (AuditFile record = AuditFile.open(audit.get(), auditKey)) {
      record.tornTail().ifPresent(streams.messages()::println);
      return moderate(Moderator.builder().audit(record.log()));
    }
  }

  private int moderate(Moderator.Builder builder) throws IOException {
    Moderator moderator = moderator(builder);
    try (Input input = Input.open(file, streams.in())) {
      return moderate(input, new LineModerator(parser(input), moderator));
    }
  }

  private Moderator moderator(Moderator.Builder builder) {
    policy.map(PolicyReader.standard()::read).ifPresent(builder::policy);
    return builder.assessor(assessor.get()).build();
  }

  private PostParser parser(Input input) throws IOException {
    return format == Format.JSONL || input.looksLikeJson()
        ? new JsonPostParser()
        : PostParser.plain();
  }

  private int moderate(Input input, LineModerator moderator) throws IOException {
    Rendering rendering = rendering();
    LineReader lines = new LineReader(input.stream());
    AnswerWriter answers = new AnswerWriter(streams.out());
    Optional<ProgressBar> bar = progressBar(input);
    new OrderedPipeline(Runtime.getRuntime().availableProcessors())
        .run(
            lines::next,
            line -> answer(moderator.moderate(line), rendering),
            (answer, more) -> {
              answers.accept(answer, more);
              bar.ifPresent(b -> b.show(lines.bytesRead()));
            });
    bar.ifPresent(ProgressBar::clear);
    if (format == Format.TEXT) {
      answers.writeSummary();
    }
    answers.finish();
    return answers.tally().badLines() == 0 ? ExitCode.OK : ExitCode.BAD_LINES;
  }

  private static Answer answer(Outcome outcome, Rendering rendering) {
    return new Answer(outcome, rendering.of(outcome));
  }

  private Rendering rendering() {
    Terminal terminal = streams.terminal();
    return format == Format.JSONL
        ? new JsonlRendering(Policy.taxonomy())
        : new TextRendering(new Palette(terminal.output()), terminal.columns());
  }

  private Optional<ProgressBar> progressBar(Input input) {
    boolean wanted =
        input.size() >= LONG_FILE && streams.terminal().error() && !streams.terminal().output();
    return wanted
        ? Optional.of(new ProgressBar(streams.messages(), input.size()))
        : Optional.empty();
  }
}
