package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.rules.audit.PolicyActivated;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.ShadowDecided;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReading;
import io.github.moderation4j.rules.rehearse.DiffReport;
import io.github.moderation4j.rules.rehearse.PolicyDiff;
import io.github.moderation4j.rules.rehearse.PolicyTester;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the house rules are tried and exchanged: nothing is activated that was not tried. */
public final class PolicyDesk {
  private static final int RECENT = 200;

  private final Room room;
  private final Desk desk;
  private final HouseRules rules;

  /**
   * A desk for policies.
   *
   * @param room what it works with
   * @param desk knows the circumstances of posts
   */
  public PolicyDesk(Room room, Desk desk) {
    this.room = room;
    this.desk = desk;
    this.rules = new HouseRules(room.database(), room.clock());
  }

  /**
   * The rules as they are kept.
   *
   * @return text and versions
   */
  public HouseRules rules() {
    return rules;
  }

  /**
   * Tries a policy: on its own examples, and on recent posts beside the present one.
   *
   * @param yaml the text
   * @return what came out
   */
  public Trial tryOut(String yaml) {
    PolicyReading reading = rules.check(yaml);
    String present = rules.text();
    List<String> removed = missing(present, yaml);
    List<String> added = missing(yaml, present);
    if (reading.policy().isEmpty()) {
      return new Trial(reading.issues(), "", 0, List.of(), new DiffReport(), removed, added);
    }
    Policy policy = reading.policy().get();
    PolicyTester tester = PolicyTester.of(policy, room.moderator()::assess);
    return new Trial(
        reading.issues(),
        policy.hash(),
        tester.cases().size(),
        tester.failures(),
        changes(policy),
        removed,
        added);
  }

  private DiffReport changes(Policy policy) {
    PolicyDiff diff = new PolicyDiff(room.moderator().policy(), policy, room.clock());
    DiffReport report = new DiffReport();
    for (Post post : new Posts(room.database()).latest(RECENT)) {
      Content content = Content.of(post.contentId(), post.body());
      report.add(
          diff.compare(content, room.moderator().assess(content), desk.facts(post.unjudged())));
    }
    return report;
  }

  /** The lines of a text that do not stand in another, wherever they stand. */
  private static List<String> missing(String from, String in) {
    Set<String> there = new HashSet<>(in.lines().map(String::strip).toList());
    return from.lines().filter(line -> !there.contains(line.strip())).toList();
  }

  /**
   * Has a policy decide from now on.
   *
   * @param yaml the text
   * @param tried digest of the policy that was tried
   * @param by who activates it
   * @return whether it decides now; not if it is another than was tried, or does not pass
   */
  public boolean activate(String yaml, String tried, Account by) {
    Trial trial = tryOut(yaml);
    if (!trial.passes() || !trial.hash().equals(tried)) {
      return false;
    }
    Policy policy = rules.check(yaml).orThrow();
    rules.keep(policy, yaml, by);
    room.moderator().use(policy);
    room.log().append(new PolicyActivated(room.clock().instant(), policy.id()));
    return true;
  }

  /**
   * How often a rule would have fired.
   *
   * @param rule id of the rule
   * @param times how often
   */
  public record Fired(String rule, long times) {}

  /**
   * How often rules in shadow mode would have fired.
   *
   * @return one line per rule that would have, in order of rule
   */
  public List<Fired> shadow() {
    Map<String, Long> counts = new TreeMap<>();
    try (Stream<Recorded> entries = room.log().entries()) {
      entries
          .filter(recorded -> recorded.entry() instanceof ShadowDecided)
          .flatMap(recorded -> ((ShadowDecided) recorded.entry()).rules().stream())
          .map(Rationale.RuleFired::rule)
          .forEach(rule -> counts.merge(rule, 1L, Long::sum));
    }
    return counts.entrySet().stream().map(e -> new Fired(e.getKey(), e.getValue())).toList();
  }
}
