package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.report.FairnessReport;
import io.github.moderation4j.rules.report.TransparencyReport;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code report}: public numbers from the record. */
@Command(
    name = "report",
    description = "Writes a transparency or fairness report from an audit log.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the report was written", "2:the command line or the log is wrong"})
final class ReportCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(index = "0", paramLabel = "transparency|fairness", description = "which report")
  private Kind kind = Kind.TRANSPARENCY;

  @Parameters(index = "1", paramLabel = "LOG", description = "an audit log")
  private Path file = Path.of("");

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "first day, such as 2026-01-01")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "day after the last, such as 2027-01-01")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--service",
      paramLabel = "NAME",
      defaultValue = "This forum",
      description = "whose report it is (default: ${DEFAULT-VALUE})")
  private String service = "";

  @Option(
      names = "--format",
      paramLabel = "html|json",
      defaultValue = "html",
      description = "how it is written (default: ${DEFAULT-VALUE})")
  private Format format = Format.HTML;

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  /** Which report. */
  enum Kind {
    TRANSPARENCY,
    FAIRNESS
  }

  /** How it is written. */
  enum Format {
    HTML,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    try (FileAuditStore store = AuditCommand.open(file)) {
      Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
      out.write(report(AuditCommand.log(store)));
      out.flush();
      return ExitCode.OK;
    }
  }

  private String report(AuditLog log) {
    Instant begin = from.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end = to.atStartOfDay(ZoneOffset.UTC).toInstant();
    if (kind == Kind.FAIRNESS) {
      FairnessReport report = FairnessReport.of(service, begin, end, log);
      return format == Format.JSON ? report.toJson() : report.toHtml();
    }
    TransparencyReport report = TransparencyReport.of(service, begin, end, log);
    return format == Format.JSON ? report.toJson() : report.toHtml();
  }
}
