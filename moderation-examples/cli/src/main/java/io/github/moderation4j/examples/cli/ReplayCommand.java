package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.replay.DecisionDiff;
import io.github.moderation4j.rules.replay.Replay;
import io.github.moderation4j.rules.replay.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code replay}: recorded decisions made again by a policy. */
@Command(
    name = "replay",
    description =
        "Makes recorded decisions again, without any text: verifies those of the same policy,"
            + " and counts what another policy decides otherwise.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every decision of this policy came out again",
      "1:some did not",
      "2:the policy or the log is wrong"
    })
final class ReplayCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "LOG", description = "an audit log")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "POLICY", description = "policy file")
  private Path policy = Path.of("");

  ReplayCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Policy rules = PolicyCommand.read(policy, streams);
    Replay replay = new Replay(rules);
    PrintWriter out = spec.commandLine().getOut();
    try (FileAuditStore store = AuditCommand.open(file)) {
      AuditLog log = AuditCommand.log(store);
      AtomicLong own = new AtomicLong();
      long changed =
          log.entries()
              .filter(r -> r.entry() instanceof Decided d && d.policy().equals(rules.id()))
              .peek(r -> own.incrementAndGet())
              .filter(r -> tell(r, replay, out))
              .count();
      out.printf("%d decisions of this policy, %d came out otherwise%n", own.get(), changed);
      DecisionDiff diff = replay.diff(log.entries());
      out.printf("%nall decisions under this policy: ");
      DiffTable.print(diff.report(), "decisions", out);
      if (diff.unsure() > 0) {
        out.printf("%nof %d the log cannot tell for sure%n", diff.unsure());
      }
      return changed == 0 ? ExitCode.OK : ExitCode.BAD_LINES;
    }
  }

  /** Tells of a decision that came out otherwise; false for one that did not. */
  private static boolean tell(Recorded recorded, Replay replay, PrintWriter out) {
    if (recorded.entry() instanceof Decided decided
        && replay.verify(decided) instanceof Verification.Changed changed) {
      out.printf("entry %d: %s%n", recorded.sequence(), String.join("; ", changed.causes()));
      return true;
    }
    return false;
  }
}
