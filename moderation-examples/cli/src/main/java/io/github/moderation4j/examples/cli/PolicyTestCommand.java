package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.rehearse.PolicyTester;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code policy test}: runs the examples of a policy file. */
@Command(
    name = "test",
    description = "Runs the examples of a policy file, and names rules that none would miss.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every example gets what it must",
      "1:some do not",
      "2:the policy cannot be used"
    })
final class PolicyTestCommand implements Callable<Integer> {
  private final Streams streams;
  private final Supplier<Assessor> assessor;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "policy file")
  private Path file = Path.of("");

  PolicyTestCommand(Streams streams, Supplier<Assessor> assessor) {
    this.streams = streams;
    this.assessor = assessor;
  }

  @Override
  public Integer call() {
    Policy policy = PolicyCommand.read(file, streams);
    PolicyTester tester = PolicyTester.of(policy, assessor.get()::assess);
    List<String> failures = tester.failures();
    List<String> untested = tester.untested();
    PrintWriter out = spec.commandLine().getOut();
    failures.forEach(out::println);
    untested.forEach(rule -> out.printf("%s: no example would miss this rule%n", rule));
    out.printf(
        "%d examples, %d failed; %d of %d rules tested%n",
        tester.cases().size(),
        failures.size(),
        policy.rules().size() - untested.size(),
        policy.rules().size());
    return failures.isEmpty() ? ExitCode.OK : ExitCode.BAD_LINES;
  }
}
