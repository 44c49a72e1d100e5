package io.github.moderation4j.rules.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.decision.Assessments;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Effects;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.rehearse.DiffReport;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;
import io.github.moderation4j.rules.state.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final String RULES =
      """
      policy: garden
      ladder:
        harassment: {flag: 0.3, reject: 0.9}
      ---
      rule: late
      when: "count(author, 'late', 30d) >= 1"
      then: hold
      ---
      rule: known
      when: "labels(author).contains('keeper')"
      then: label
      ---
      rule: long
      when: content.length > 20
      then: flag
      """;
  private static final Assessment CLEAN = Assessments.of();
  private static final Facts ANNA = Facts.builder().put("author.id", "anna").build();

  private final SetClock clock = new SetClock();
  private final MemoryState state = new MemoryState(clock);
  private final AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
  private final Policy policy = policy(RULES);

  @Test
  void findsAnUntouchedDecisionTheSame() {
    assertThat(verify(record(CLEAN))).isEqualTo(new Verification.Same());
  }

  @Test
  void answersFromTheRecordWhatTheMemoriesSaidThen() {
    state.label(new Subject("author", "anna"), "late", Duration.ofDays(3));
    Decided held = record(CLEAN);

    state.forget(new Subject("author", "anna"), "late");

    assertThat(new Replay(policy).decide(held).verdict()).isEqualTo(Verdict.HOLD);
  }

  @Test
  void answersFromTheRecordWhichLabelsThereWere() {
    state.label(new Subject("author", "anna"), "keeper", Duration.ofDays(3));

    assertThat(verify(record(CLEAN))).isEqualTo(new Verification.Same());
  }

  @Test
  void takesFromTheRecordWhatTheTextToldAboutItself() {
    Decided flagged = record(CLEAN, "a long story of blorps and other things");

    assertThat(verify(flagged)).isEqualTo(new Verification.Same());
  }

  @Test
  void doesNotMindThatActionsWereDoneBefore() {
    Policy labelling =
        policy(
            """
            policy: garden
            ---
            rule: mark
            when: content.length > 0
            then: {verdict: flag, label: {author: late, for: 3d}}
            """);
    record(labelling, CLEAN, "once");
    Decided second = record(labelling, CLEAN, "once");

    assertThat(new Replay(labelling).verify(second)).isEqualTo(new Verification.Same());
  }

  @Test
  void saysThatAnotherPolicyDecided() {
    Decided flagged = record(Assessments.of(Assessments.score("harassment", 0.5)));

    assertThat(new Replay(policy(RULES.replace("flag: 0.3", "hold: 0.3"))).verify(flagged))
        .isEqualTo(
            new Verification.Changed(
                List.of(
                    "policy 'garden' version 1 decided, not 'garden' version 1, which says"
                        + " something else")));
  }

  @Test
  void findsARecordThatSaysWhatThePolicyDidNot() {
    Decided honest = record(Assessments.of(Assessments.score("harassment", 0.95)));
    Decided forged = new Decided(CLEAN, honest.facts(), honest.decision(), honest.textMac());

    assertThat(verify(forged))
        .isInstanceOfSatisfying(
            Verification.Changed.class, changed -> assertThat(changed.unexplained()).isTrue());
  }

  @Test
  void saysWhichMemoryWasNotAskedThen() {
    Policy other =
        policy(RULES + "---\nrule: often\nwhen: \"count(author, 'seen', 1d) < 1\"\nthen: hold\n");

    assertThat(new Replay(other).verify(record(CLEAN)))
        .isInstanceOfSatisfying(
            Verification.Changed.class,
            changed ->
                assertThat(changed.causes())
                    .contains("memory was not asked count(author, 'seen', 1d)"));
  }

  @Test
  void saysWhichRuleReadsTheText() {
    Policy reading =
        policy(
            "policy: garden\n---\nrule: word\nwhen: \"content.text.contains('blorp')\"\nthen: hold\n");

    assertThat(new Replay(reading).verify(record(reading, CLEAN, "what a blorp")))
        .isEqualTo(new Verification.Changed(List.of("rule 'word' reads the text")));
  }

  @Test
  void countsWhatAnotherPolicyWouldDecideOtherwise() {
    record(Assessments.of(Assessments.score("harassment", 0.5)));
    record(CLEAN);

    DecisionDiff diff =
        new Replay(policy(RULES.replace("flag: 0.3", "hold: 0.3"))).diff(log.entries());

    assertThat(diff.report().by(DiffReport.Key.CHANGE)).isEqualTo(Map.of("flag -> hold", 1L));
  }

  @Test
  void countsDecisionsOfWhichTheRecordCannotTell() {
    record(CLEAN);

    DecisionDiff diff =
        new Replay(policy(RULES + "---\nrule: r\nwhen: \"repeats(content, 1h) > 2\"\nthen: hold\n"))
            .diff(log.entries());

    assertThat(diff.unsure()).isEqualTo(1);
  }

  private Verification verify(Decided recorded) {
    return new Replay(policy).verify(recorded);
  }

  private Decided record(Assessment assessment) {
    return record(assessment, "what a blorp");
  }

  private Decided record(Assessment assessment, String text) {
    return record(policy, assessment, text);
  }

  private Decided record(Policy by, Assessment assessment, String text) {
    Content content = Content.of("p1", text);
    Decision decision =
        new Effects(by, state)
            .apply(content, new Decider(by, state, clock).decide(content, assessment, ANNA));
    return (Decided) log.record(content, assessment, ANNA, decision).entry();
  }

  private static Policy policy(String yaml) {
    return PolicyReader.standard().read("garden.yaml", yaml);
  }
}
