package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.examples.forum.store.Communities;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.Origin;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.community.CommunityMonitor;
import io.github.moderation4j.rules.community.CommunityThresholds;
import io.github.moderation4j.rules.community.CommunityVerdict;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.review.Agreement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The numbers of the last 30 days, counted from the record alone. */
public final class Numbers {
  private static final Duration WINDOW = Duration.ofDays(30);

  /** Lower minimums than the library's, because a sample forum is small. */
  private static final CommunityThresholds SMALL =
      new CommunityThresholds(5, 2, 0.05, 0.1, 0.2, 0.2);

  private final Room room;

  /**
   * Numbers of a room.
   *
   * @param room whose record is read
   */
  public Numbers(Room room) {
    this.room = room;
  }

  /**
   * How a group of people that texts speak of fares.
   *
   * @param posts how many posts speak of it
   * @param acted the share of them that was held or taken down
   * @param wrong the share of decided cases that people found to be in order
   */
  public record Fairness(long posts, Proportion acted, Proportion wrong) {}

  /**
   * What was counted.
   *
   * @param days automated decisions by day and verdict
   * @param prevalence the share of decisions that ended in holding or taking down
   * @param fairness by group of people spoken of
   * @param overturned the share of closed cases and appeals that people found to be in order
   * @param agreement how far two people agree beyond chance
   * @param entries how many entries the record has
   */
  public record Count(
      Map<LocalDate, Map<String, Long>> days,
      Proportion prevalence,
      Map<String, Fairness> fairness,
      Proportion overturned,
      Estimate agreement,
      long entries) {}

  /**
   * Counts.
   *
   * @return the numbers
   */
  public Count count() {
    Tally tally = new Tally();
    try (Stream<Recorded> entries = window()) {
      entries.map(Recorded::entry).forEach(tally::add);
    }
    try (Stream<Recorded> entries = window()) {
      return tally.count(Agreement.kappa(entries), room.log().head().sequence());
    }
  }

  /**
   * The verdict on every group that anything was decided about.
   *
   * @return in order of the group's name in addresses
   */
  public List<CommunityVerdict> groups() {
    try (Stream<Recorded> entries = window()) {
      return new CommunityMonitor(SMALL).judge(entries);
    }
  }

  /** Writes the verdict on every group to the record, and keeps it for rules to read. */
  public void judge() {
    Instant now = room.clock().instant();
    Communities communities = new Communities(room.database());
    List<CommunityVerdict> verdicts = groups();
    room.log().append(verdicts.stream().map(verdict -> verdict.toEntry(now)).toList());
    verdicts.forEach(v -> communities.judge(v.communityId(), v.standing().id()));
  }

  private Stream<Recorded> window() {
    Instant now = room.clock().instant();
    return room.log().entries(now.minus(WINDOW), now.plusSeconds(1));
  }

  /** What is being counted. Not thread-safe. */
  private static final class Tally {
    private final Map<LocalDate, Map<String, Long>> days = new TreeMap<>();
    private final Map<String, Set<String>> mentioned = new TreeMap<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> acted = new HashSet<>();
    private final Set<String> judged = new HashSet<>();
    private final Set<String> inOrder = new HashSet<>();

    void add(AuditEntry entry) {
      if (entry instanceof Decided decided && decided.origin() == Origin.AUTOMATED) {
        add(decided);
      } else if (entry instanceof ReviewClosed closed) {
        judge(closed.contentId(), closed.overturned());
      } else if (entry instanceof AppealResolved resolved) {
        judge(resolved.contentId(), resolved.after() == Verdict.ALLOW);
      }
    }

    private void add(Decided decided) {
      LocalDate day = LocalDate.ofInstant(decided.at(), ZoneOffset.UTC);
      days.computeIfAbsent(day, d -> new TreeMap<>()).merge(decided.verdict().id(), 1L, Long::sum);
      all.add(decided.contentId());
      if (decided.verdict().atLeast(Verdict.HOLD)) {
        acted.add(decided.contentId());
      }
      decided.assessment().scores().stream()
          .flatMap(score -> score.evidence().stream())
          .flatMap(evidence -> evidence.target().stream())
          .distinct()
          .forEach(
              group ->
                  mentioned.computeIfAbsent(group, g -> new TreeSet<>()).add(decided.contentId()));
    }

    private void judge(String content, boolean wasInOrder) {
      judged.add(content);
      if (wasInOrder) {
        inOrder.add(content);
      }
    }

    Count count(Estimate agreement, long entries) {
      Map<String, Fairness> fairness = new TreeMap<>();
      mentioned.forEach((group, posts) -> fairness.put(group, fairness(posts)));
      return new Count(
          days,
          new Proportion(acted.size(), all.size()),
          fairness,
          new Proportion(inOrder.size(), judged.size()),
          agreement,
          entries);
    }

    private Fairness fairness(Set<String> posts) {
      return new Fairness(
          posts.size(),
          share(posts, acted),
          share(posts.stream().filter(judged::contains).toList(), inOrder));
    }

    private static Proportion share(Collection<String> of, Set<String> hits) {
      return new Proportion(of.stream().filter(hits::contains).count(), of.size());
    }
  }
}
