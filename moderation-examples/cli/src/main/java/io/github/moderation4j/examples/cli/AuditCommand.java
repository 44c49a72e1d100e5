package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.AuditStore;
import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.audit.Head;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code audit}: names what can be done with the record of decisions. */
@Command(
    name = "audit",
    description = "Checks audit logs, and packs them for an outside auditor.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {
  /** Reading needs no key; a key only recognises texts that somebody brings. */
  private static final byte[] NO_KEY = new byte[16];

  private AuditCommand() {}

  /** The command with its subcommands. */
  static CommandLine line() {
    return new CommandLine(new AuditCommand())
        .addSubcommand(new AuditCheckCommand())
        .addSubcommand(new AuditPackCommand());
  }

  /** Opens a log to be read; close it. */
  static FileAuditStore open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUsage("no such file: " + file);
    }
    return FileAuditStore.openToRead(file);
  }

  static AuditLog log(AuditStore store) {
    return new AuditLog(store, NO_KEY);
  }

  static Optional<Head> head(Optional<String> text) {
    try {
      return text.map(Head::parse);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
