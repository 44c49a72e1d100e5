package io.github.moderation4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.decision.Assessments;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Example;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyException;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.PolicyReading;
import io.github.moderation4j.rules.policy.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModeratorTest {
  private static final Content POST = Content.of("", "what a blorp");

  @Test
  void allowsAPlainPostByTheDefaultPolicy() {
    assertThat(Moderator.create().moderate("what lovely tomatoes").verdict())
        .isEqualTo(Verdict.ALLOW);
  }

  @Test
  void followsAChangedFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("p.yaml"), "policy: one\n");
    Moderator moderator = Moderator.builder().policy(PolicyReader.standard().read(file)).build();
    PolicyWatch watch = watch(moderator, file, new ArrayList<>());

    Files.writeString(file, "policy: two\n");
    watch.run();

    assertThat(moderator.policy().name()).isEqualTo("two");
  }

  @Test
  void keepsTheOldPolicyWhenTheFileIsBroken(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("p.yaml"), "policy: one\n");
    Moderator moderator = Moderator.builder().policy(PolicyReader.standard().read(file)).build();
    PolicyWatch watch = watch(moderator, file, new ArrayList<>());

    Files.writeString(file, "policy: two\nladder: 3\n");
    watch.run();

    assertThat(moderator.policy().name()).isEqualTo("one");
  }

  @Test
  void tellsTheIssuesOfABrokenFileOnce(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("p.yaml"), "policy: one\nladder: 3\n");
    List<PolicyReading> told = new ArrayList<>();
    PolicyWatch watch = watch(Moderator.create(), file, told);

    watch.run();
    watch.run();

    assertThat(told).hasSize(1);
  }

  @Test
  void refusesAPolicyWhoseExamplesFailIfAskedToRehearse() {
    Policy failing =
        Policy.builder("p")
            .rule("r", r -> r.when("true").then(Verdict.FLAG).test(Example.of("x", Verdict.HOLD)))
            .build();

    assertThatThrownBy(() -> Moderator.builder().policy(failing).rehearseExamples().build())
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("p: r #1: hold: expected hold, but was flag");
  }

  @Test
  void keepsTheOldPolicyWhenExamplesOfTheNewOneFail(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("p.yaml"), "policy: one\n");
    Moderator moderator =
        Moderator.builder().policy(PolicyReader.standard().read(file)).rehearseExamples().build();
    Files.writeString(
        file,
        "policy: two\n---\nrule: r\nwhen: 'true'\nthen: flag\ntests: [{text: x, expect: hold}]\n");

    watch(moderator, file, new ArrayList<>()).run();

    assertThat(moderator.policy().name()).isEqualTo("one");
  }

  @Test
  void recordsThePolicyAndEveryDecision() {
    AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
    Moderator moderator =
        Moderator.builder().policy(policy("one", Verdict.FLAG)).audit(log).build();
    moderator.decide(POST, Assessments.of(), Facts.none());

    assertThat(log.entries().map(recorded -> recorded.entry().getClass().getSimpleName()))
        .containsExactly("PolicyActivated", "Decided");
  }

  @Test
  void tellsOfWhatItRecorded() {
    AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
    List<Recorded> told = new ArrayList<>();
    Moderator moderator =
        Moderator.builder().policy(policy("one", Verdict.FLAG)).audit(log, told::add).build();
    moderator.decide(POST, Assessments.of(), Facts.none());

    assertThat(told).extracting(Recorded::sequence).containsExactly(2L);
  }

  @Test
  void neverMixesTwoPoliciesUnderTraffic() throws Exception {
    Policy one = policy("one", Verdict.FLAG);
    Policy two = policy("two", Verdict.REJECT);
    Moderator moderator = Moderator.builder().policy(one).build();
    ExecutorService threads = Executors.newFixedThreadPool(8);

    List<Future<Boolean>> traffic = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      traffic.add(threads.submit(() -> everyDecisionIsWhole(moderator)));
    }
    for (int i = 0; i < 2_000; i++) {
      moderator.use(i % 2 == 0 ? two : one);
    }
    threads.shutdown();

    for (Future<Boolean> whole : traffic) {
      assertThat(whole.get()).isTrue();
    }
  }

  private static boolean everyDecisionIsWhole(Moderator moderator) {
    boolean whole = true;
    for (int i = 0; i < 2_000; i++) {
      Decision decision = moderator.decide(POST, Assessments.of(), Facts.none());
      boolean one = decision.basis().policy().policy().equals("one");
      whole &= decision.verdict() == (one ? Verdict.FLAG : Verdict.REJECT);
      whole &= decision.rules().equals(List.of(one ? "rule-one" : "rule-two"));
    }
    return whole;
  }

  private static Policy policy(String name, Verdict verdict) {
    return Policy.builder(name).rule("rule-" + name, r -> r.when("true").then(verdict)).build();
  }

  private static PolicyWatch watch(Moderator moderator, Path file, List<PolicyReading> told) {
    return new PolicyWatch(moderator, file, PolicyReader.standard(), told::add);
  }
}
