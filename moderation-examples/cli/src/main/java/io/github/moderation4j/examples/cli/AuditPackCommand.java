package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.audit.Head;
import io.github.moderation4j.rules.report.AuditorsPack;
import io.github.moderation4j.rules.report.PackPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code audit pack}: what an outside auditor gets. */
@Command(
    name = "pack",
    description =
        "Writes an audit log without ids and facts, some entries of it in full, and a sample"
            + " of contents to be labelled by somebody independent.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the pack was written", "2:the command line or the log is wrong"})
final class AuditPackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "LOG", description = "an audit log")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "FOLDER", description = "where the pack is written")
  private Path folder = Path.of("");

  @Option(
      names = "--challenge",
      required = true,
      paramLabel = "WORDS",
      description =
          "any words of the auditor's, told after the head of the log was fixed; they"
              + " choose what is opened and sampled")
  private String challenge = "";

  @Option(
      names = "--opened",
      paramLabel = "SHARE",
      defaultValue = "0.01",
      description = "share of the entries shown in full (default: ${DEFAULT-VALUE})")
  private double opened = 0.01;

  @Option(
      names = "--per-stratum",
      paramLabel = "N",
      defaultValue = "100",
      description =
          "contents to be labelled of every language, of those allowed and those acted on"
              + " (default: ${DEFAULT-VALUE})")
  private int perStratum = 100;

  @Override
  public Integer call() throws IOException {
    try (FileAuditStore store = AuditCommand.open(file)) {
      Head head = AuditorsPack.write(folder, AuditCommand.log(store), plan());
      spec.commandLine().getOut().printf("packed up to %s%n", head);
      return ExitCode.OK;
    }
  }

  private PackPlan plan() {
    try {
      return new PackPlan(challenge, opened, perStratum);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
