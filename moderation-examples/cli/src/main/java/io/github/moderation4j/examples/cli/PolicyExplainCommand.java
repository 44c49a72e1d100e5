package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.rehearse.Explainer;
import io.github.moderation4j.rules.rehearse.PolicyExplanation;
import io.github.moderation4j.rules.rehearse.PolicyExplanation.ConditionReading;
import io.github.moderation4j.rules.rehearse.PolicyExplanation.RuleReading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code policy explain}: why a policy decides as it does about one post. */
@Command(
    name = "explain",
    description =
        "Says which conditions held, which were unknown, and what would change the verdict.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the decision is explained", "2:the policy or the post is wrong"})
final class PolicyExplainCommand implements Callable<Integer> {
  private static final int MOST_CHANGES = 8;

  private final Streams streams;
  private final Supplier<Assessor> assessor;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "policy file")
  private Path file = Path.of("");

  @Option(
      names = "--post",
      required = true,
      paramLabel = "POST",
      description = "the post: its text, or an object {\"id\": …, \"text\": …} with facts")
  private String post = "";

  PolicyExplainCommand(Streams streams, Supplier<Assessor> assessor) {
    this.streams = streams;
    this.assessor = assessor;
  }

  @Override
  public Integer call() {
    Explainer explainer = new Explainer(PolicyCommand.read(file, streams), Clock.systemUTC());
    Post parsed = parse();
    Content content = parsed.content();
    Assessment assessment = assessor.get().assess(content);
    print(explainer.explain(content, assessment, Facts.fromNested(parsed.facts())));
    return ExitCode.OK;
  }

  private Post parse() {
    PostParser parser = post.startsWith("{") ? new JsonPostParser() : PostParser.plain();
    try {
      return parser.parse(new Line.Text(1, post));
    } catch (BadLineException e) {
      throw new WrongUsage("post: " + e.reason());
    }
  }

  private void print(PolicyExplanation explanation) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("verdict: %s%n", explanation.decision().verdict().id());
    Explanation reasons = new Explanation();
    explanation.decision().reasons().forEach(r -> out.printf("  because %s%n", reasons.of(r)));
    for (RuleReading rule : explanation.rules()) {
      out.printf("%nrule %s: %s%n", rule.rule(), rule.fired() ? "fired" : "did not fire");
      rule.conditions()
          .forEach(c -> out.printf("  %-4s %-8s %s%n", c.role(), state(c), c.source()));
    }
    if (!explanation.changes().isEmpty()) {
      out.printf("%nleast changes that would change the verdict%n");
      explanation.changes().stream()
          .limit(MOST_CHANGES)
          .forEach(
              c ->
                  out.printf(
                      "  %s: %s -> %s gives %s%n", c.what(), c.from(), c.to(), c.verdict().id()));
    }
  }

  private static String state(ConditionReading condition) {
    if (!condition.missing().isEmpty()) {
      return "unknown";
    }
    return condition.held() ? "held" : "not";
  }
}
