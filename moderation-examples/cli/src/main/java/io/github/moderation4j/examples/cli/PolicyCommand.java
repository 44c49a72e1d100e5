package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.PolicyReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code policy}: names what can be done with a policy before it bites. */
@Command(
    name = "policy",
    description = "Checks, tests, compares and explains policy files.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class PolicyCommand {
  private PolicyCommand() {}

  /** The command with its subcommands. */
  static CommandLine line(Streams streams, Supplier<Assessor> assessor) {
    return new CommandLine(new PolicyCommand())
        .addSubcommand(new PolicyCheckCommand())
        .addSubcommand(new PolicyTestCommand(streams, assessor))
        .addSubcommand(new PolicyDiffCommand(streams, assessor))
        .addSubcommand(new PolicyExplainCommand(streams, assessor));
  }

  /** Reads a policy that must be usable; its warnings are told. */
  static Policy read(Path file, Streams streams) {
    PolicyReading reading = reading(file);
    Policy policy = reading.orThrow();
    reading.issues().forEach(streams.messages()::println);
    return policy;
  }

  static PolicyReading reading(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUsage("no such file: " + file);
    }
    return PolicyReader.standard().check(file);
  }
}
