package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.examples.cli.measure.ReachCommand;
import io.github.moderation4j.examples.cli.training.CalibrateCommand;
import io.github.moderation4j.examples.cli.training.CardsCommand;
import io.github.moderation4j.examples.cli.training.TrainCommand;
import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.policy.PolicyException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code moderation4j}: names its subcommands and starts the one asked for. */
@Command(
    name = "moderation4j",
    description = "Moderates user content: what a text contains, why, and what to do about it.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            writer(new FileOutputStream(FileDescriptor.err)),
            Terminal.ofProcess(System.getenv()));
    System.exit(run(streams, Assessor::create, arguments));
  }

  /**
   * Runs a command.
   *
   * @param streams what it reads and writes
   * @param assessor makes the reader of texts, if the command needs one
   * @param arguments the command line
   * @return the exit code
   */
  static int run(Streams streams, Supplier<Assessor> assessor, String... arguments) {
    PrintWriter out = writer(streams.out());
    int code =
        new CommandLine(new Main())
            .addSubcommand(new ModerateCommand(streams, assessor))
            .addSubcommand(new EvaluateCommand(streams, assessor))
            .addSubcommand(new ReachCommand(streams.out(), streams.messages(), assessor))
            .addSubcommand(PolicyCommand.line(streams, assessor))
            .addSubcommand(AuditCommand.line())
            .addSubcommand(new ReplayCommand(streams))
            .addSubcommand(new ReportCommand(streams))
            .addSubcommand(new TrainCommand(streams.messages()))
            .addSubcommand(new CalibrateCommand(streams.messages()))
            .addSubcommand(new CardsCommand(streams.messages(), assessor))
            .setOut(out)
            .setErr(streams.messages())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true)
            .setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, command))
            .execute(arguments);
    out.flush();
    streams.messages().flush();
    return code;
  }

  private static int fail(Exception failure, CommandLine command) {
    PrintWriter messages = command.getErr();
    if (failure instanceof WrongUsage
        || failure instanceof PolicyException
        || failure instanceof AuditException) {
      messages.println("moderation4j: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof IOException) {
      messages.println("moderation4j: reading or writing failed: " + failure.getMessage());
      return ExitCode.IO_FAILED;
    }
    failure.printStackTrace(messages);
    return ExitCode.BUG;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"moderation4j " + (version == null ? "(not packaged)" : version)};
    }
  }
}
