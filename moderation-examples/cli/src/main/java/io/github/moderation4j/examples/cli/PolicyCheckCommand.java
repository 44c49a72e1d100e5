package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code policy check}: tells all that is wrong with a policy file. */
@Command(
    name = "check",
    description = "Tells all that is wrong with a policy file, each with its place.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the policy can be used", "2:it cannot"})
final class PolicyCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "policy file")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    PolicyReading reading = PolicyCommand.reading(file);
    PrintWriter out = spec.commandLine().getOut();
    reading.issues().forEach(out::println);
    reading.policy().ifPresent(policy -> tell(policy, out));
    return reading.policy().isPresent() ? ExitCode.OK : ExitCode.USAGE;
  }

  private static void tell(Policy policy, PrintWriter out) {
    out.printf(
        "%s version %d: %d rules, steps for %d categories, hash %s%n",
        policy.name(),
        policy.version(),
        policy.rules().size(),
        policy.ladder().steps().size(),
        policy.hash());
  }
}
