package io.github.moderation4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.Reach;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Same inputs, same decision: whatever the thread, the process or the order. */
class DeterminismProperties {
  private static final Policy POLICY =
      PolicyReader.standard()
          .read(
              "p",
              "policy: p\n"
                  + "include: [standard/slurs, standard/new-accounts, standard/elections]\n");

  private final SetClock clock = new SetClock();
  private final Decider decider = new Decider(POLICY, new MemoryState(clock), clock);

  @Property(tries = 50)
  void decidesAlikeOnEveryThread(
      @ForAll @DoubleRange(min = 0, max = 1) double score, @ForAll @IntRange(max = 30) int days)
      throws Exception {
    Assessment assessment = Assessments.of(Assessments.score("hate/racism", score));
    Facts facts = Facts.builder().put("author.age", Duration.ofDays(days)).build();
    Content content = Content.of("1", "vote for http://a.example");
    Callable<Decision> decide = () -> decider.decide(content, assessment, facts);
    ExecutorService threads = Executors.newFixedThreadPool(4);

    List<Future<Decision>> decisions = threads.invokeAll(Collections.nCopies(16, decide));
    threads.shutdown();

    for (Future<Decision> decision : decisions) {
      assertThat(decision.get()).isEqualTo(decide.call());
    }
  }

  /** Written down once: a rollout that moved would act on other people after an update. */
  @Example
  void rollsOutToTheSameAuthorsForEver() {
    Reach third =
        new Reach(
            Optional.empty(), Optional.empty(), new TreeSet<>(), 1 / 3.0, OptionalInt.empty());
    Policy policy =
        Policy.builder("p")
            .rule("new-rule", r -> r.when("true").then(Verdict.FLAG).reach(third))
            .build();
    Decider rolledOut = new Decider(policy, new MemoryState(clock), clock);

    List<Integer> reached =
        IntStream.range(0, 20)
            .filter(
                i ->
                    rolledOut.decide(Content.of("x"), Assessments.of(), author(i)).verdict()
                        == Verdict.FLAG)
            .boxed()
            .toList();

    assertThat(reached).containsExactly(0, 1, 6, 10, 13);
  }

  private static Facts author(int number) {
    return Facts.builder().put("author.id", "author-" + number).build();
  }
}
