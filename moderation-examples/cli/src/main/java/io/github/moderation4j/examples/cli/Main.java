package io.github.moderation4j.examples.cli;

import io.github.moderation4j.examples.cli.training.TrainCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

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
    System.exit(run(streams, arguments));
  }

  /** Runs a command on the given streams and returns its exit code. */
  static int run(Streams streams, String... arguments) {
    PrintWriter out = writer(streams.out());
    int code =
        new CommandLine(new Main())
            .addSubcommand(new ModerateCommand(streams))
            .addSubcommand(new TrainCommand(streams.messages()))
            .setOut(out)
            .setErr(streams.messages())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true)
            .setExecutionExceptionHandler(Main::bug)
            .execute(arguments);
    out.flush();
    streams.messages().flush();
    return code;
  }

  private static int bug(Exception e, CommandLine command, ParseResult parsed) {
    e.printStackTrace(command.getErr());
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
