package io.github.moderation4j.rules.replay;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyVersion;
import io.github.moderation4j.rules.rehearse.DiffReport;
import io.github.moderation4j.rules.rehearse.Flip;
import io.github.moderation4j.rules.rehearse.PolicyDiff;
import io.github.moderation4j.rules.state.MemoryState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes recorded decisions again by a policy: from the recorded assessment, facts, answers of the
 * memories and time alone. Immutable and thread-safe.
 */
public final class Replay {
  static final String UNEXPLAINED = "unexplained";

  private final Decider decider;
  private final PolicyVersion version;
  private final TextRules textRules;

  /** A decision made again, and what the record could not tell. */
  private record Again(Decision decision, Collection<String> unanswered) {}

  /**
   * A replay.
   *
   * @param policy the policy that decides again, whether of the record or another
   */
  public Replay(Policy policy) {
    Clock never = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    this.decider = new Decider(policy, new MemoryState(never), never);
    this.version = policy.id();
    this.textRules = new TextRules(policy);
  }

  /**
   * Decides again.
   *
   * @param recorded what was recorded
   * @return the decision that this replay's policy makes
   */
  public Decision decide(Decided recorded) {
    return again(recorded).decision();
  }

  private Again again(Decided recorded) {
    RecordedMemory memory = new RecordedMemory(recorded.decision().basis().observed());
    Decision decision =
        decider
            .with(memory, Clock.fixed(recorded.at(), ZoneOffset.UTC))
            .decide(Content.of(recorded.contentId(), ""), recorded.assessment(), recorded.facts());
    return new Again(decision, memory.unanswered());
  }

  /**
   * Verifies that a recorded decision comes out again.
   *
   * <p>Actions are not compared: those that had been done before were left out then.
   *
   * @param recorded what was recorded
   * @return same, or changed and why
   */
  public Verification verify(Decided recorded) {
    Again again = again(recorded);
    if (Essence.of(again.decision()).equals(Essence.of(recorded.decision()))) {
      return new Verification.Same();
    }
    List<String> causes = causes(recorded, again);
    return new Verification.Changed(causes.isEmpty() ? List.of(UNEXPLAINED) : causes);
  }

  private List<String> causes(Decided recorded, Again again) {
    List<String> causes = new ArrayList<>();
    PolicyVersion before = recorded.policy();
    if (!before.equals(version)) {
      causes.add(
          "policy '%s' version %d decided, not '%s' version %d%s"
              .formatted(
                  before.policy(),
                  before.version(),
                  version.policy(),
                  version.version(),
                  named(before).equals(named(version)) ? ", which says something else" : ""));
    }
    again.unanswered().forEach(q -> causes.add("memory was not asked " + q));
    textRules
        .unsure(recorded.facts())
        .forEach(r -> causes.add("rule '%s' reads the text".formatted(r)));
    return causes;
  }

  private static String named(PolicyVersion policy) {
    return policy.policy() + " " + policy.version();
  }

  /**
   * Decides a window of the record again and counts what differs.
   *
   * @param window entries of any kind; all but decisions are passed over
   * @return the differences, without any text
   */
  public DecisionDiff diff(Stream<Recorded> window) {
    DiffReport report = new DiffReport();
    long[] unsure = new long[1];
    window
        .map(Recorded::entry)
        .filter(Decided.class::isInstance)
        .map(Decided.class::cast)
        .forEach(decided -> unsure[0] += add(decided, report) ? 0 : 1);
    return new DecisionDiff(report, unsure[0]);
  }

  /** Counts one decision; false if the record cannot tell for sure. */
  private boolean add(Decided decided, DiffReport report) {
    Again again = again(decided);
    Optional<Flip> flip =
        PolicyDiff.flip(decided.decision(), again.decision(), decided.assessment());
    report.add(flip);
    return again.unanswered().isEmpty() && textRules.unsure(decided.facts()).isEmpty();
  }
}
