package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.audit.ChainCheck;
import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.audit.Head;
import io.github.moderation4j.rules.report.AuditorsPack;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code audit check}: whether a log or a pack is as it was written. */
@Command(
    name = "check",
    description = "Checks that no entry of an audit log, or no file of an auditor's pack, changed.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is as it was written",
      "1:something is not",
      "2:the file or the head is none"
    })
final class AuditCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "LOG|FOLDER", description = "an audit log, or the folder of a pack")
  private Path file = Path.of("");

  @Option(
      names = "--head",
      paramLabel = "HEAD",
      description =
          "a head that was kept elsewhere, as SEQUENCE:HASH; without one, nobody can tell"
              + " whether the end was cut or all of it was written anew")
  private Optional<String> head = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Optional<Head> kept = AuditCommand.head(head);
    return Files.isDirectory(file) ? checkPack(kept) : checkLog(kept);
  }

  private int checkLog(Optional<Head> kept) throws IOException {
    try (FileAuditStore store = AuditCommand.open(file)) {
      ChainCheck check = ChainCheck.of(store, kept.orElseGet(store::head));
      if (check instanceof ChainCheck.Broken broken) {
        out().printf("entry %d is broken: %s%n", broken.sequence(), broken.reason());
        return ExitCode.BAD_LINES;
      }
      out().printf("intact up to %s%n", store.head());
      return ExitCode.OK;
    }
  }

  private int checkPack(Optional<Head> kept) throws IOException {
    List<String> issues = AuditorsPack.check(file, kept);
    issues.forEach(out()::println);
    if (issues.isEmpty()) {
      out().println("the pack is sound");
    }
    return issues.isEmpty() ? ExitCode.OK : ExitCode.BAD_LINES;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
