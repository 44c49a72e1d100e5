package io.github.moderation4j.rules.year;

import io.github.moderation4j.rules.adjacency.AdLedger;
import io.github.moderation4j.rules.adjacency.Impression;
import io.github.moderation4j.rules.adjacency.MemoryLedger;
import io.github.moderation4j.rules.adjacency.Money;
import io.github.moderation4j.rules.audit.AppealFiled;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.ContentWithdrawn;
import io.github.moderation4j.rules.audit.LabelRead;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.audit.Origin;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.community.CommunityMonitor;
import io.github.moderation4j.rules.community.CommunityThresholds;
import io.github.moderation4j.rules.community.CommunityVerdict;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Effects;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A year of an invented forum, played through: posts, people, money, and a labelled sample. */
final class InventedYear {
  static final String RULES =
      """
      policy: plaza
      ladder:
        hate: {flag: 0.5, hold: 0.65, reject: 0.85}
        harassment: {flag: 0.5, hold: 0.65, reject: 0.9}
        spam: {flag: 0.6, hold: 0.7, reject: 0.9}
      ---
      rule: new-account
      when:
        all: [author.age < 7d, score('spam') >= 0.45]
      then: hold
      ---
      rule: hate-strike
      category: hate
      when: score('hate') >= 0.85
      then: {verdict: reject, label: {author: strike, for: 30d}}
      ---
      rule: second-strike
      when:
        all: ["count(author, 'strike', 90d) >= 1", score('harassment') >= 0.45]
      then: hold
      """;

  static final int ADVERTISERS = 40;
  private static final int REVIEWERS = 12;
  private static final int LABELS = 4_000;
  private static final Duration YEAR = Duration.ofDays(365);

  final Policy policy = PolicyReader.standard().read("plaza.yaml", RULES);
  final AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
  final SetClock clock = new SetClock();
  final AdLedger ledger = new AdLedger(new MemoryLedger(), log, Duration.ofDays(60), clock);
  final List<InventedPost> posts = new ArrayList<>();
  final Instant start = clock.instant();
  private final MemoryState state = new MemoryState(clock);
  private final Decider decider = new Decider(policy, state, clock);
  private final Effects effects = new Effects(policy, state);
  private final SplittableRandom random;

  InventedYear(long seed, int size, double bias) {
    this.random = new SplittableRandom(seed ^ 0x5eed);
    PostGenerator generator = new PostGenerator(seed, Math.max(10, size / 200), bias);
    Duration step = YEAR.dividedBy(size + 1);
    for (int i = 0; i < size; i++) {
      clock.advance(step);
      InventedPost post = generator.post(i);
      posts.add(post);
      play(post);
    }
    judgeGroups();
    label();
    log.entries().toList().forEach(ledger::settle);
  }

  Instant end() {
    return start.plus(YEAR).plus(Duration.ofDays(1));
  }

  private void play(InventedPost post) {
    advertise(post);
    Decision decision =
        effects.apply(
            post.content(), decider.decide(post.content(), post.assessment(), post.facts()));
    log.record(post.content(), post.assessment(), post.facts(), decision);
    boolean withdrawn = decision.verdict() == Verdict.REJECT;
    String first = "";
    if (decision.verdict() == Verdict.HOLD) {
      first = reviewer(0);
      withdrawn = review(post, decision, first);
    }
    if (withdrawn && random.nextDouble() < (post.violating() ? 0.05 : 0.6)) {
      appeal(post, decision, first);
    }
  }

  private String reviewer(int other) {
    return "reviewer-" + (random.nextInt(REVIEWERS) + REVIEWERS * other);
  }

  private boolean review(InventedPost post, Decision decision, String reviewer) {
    Verdict after = sees(post) ? Verdict.REJECT : Verdict.ALLOW;
    log.append(
        new ReviewClosed(
            clock.instant(),
            "case-" + post.number(),
            post.id(),
            decision.verdict(),
            after,
            List.of(new Vote(reviewer, after)),
            decision.rules()));
    if (after == Verdict.REJECT) {
      log.append(
          new ContentWithdrawn(
              clock.instant(), post.id(), Origin.HUMAN, reviewer, decision.rules()));
    }
    return after == Verdict.REJECT;
  }

  /** A person sees the truth nearly always. */
  private boolean sees(InventedPost post) {
    return post.violating() == (random.nextInt(20) > 0);
  }

  private void appeal(InventedPost post, Decision decision, String first) {
    Instant now = clock.instant();
    String appeal = "appeal-" + post.number();
    String second = reviewer(1);
    log.append(new AppealFiled(now, appeal, post.id(), post.author()));
    Verdict after = sees(post) ? Verdict.REJECT : Verdict.ALLOW;
    log.append(
        new AppealResolved(
            now, appeal, post.id(), second, Verdict.REJECT, after, decision.rules()));
    if (after == Verdict.ALLOW) {
      log.append(new ContentRestored(now, post.id(), second, appeal));
    }
  }

  private void advertise(InventedPost post) {
    for (int i = 0; i < random.nextInt(3); i++) {
      ledger.record(
          new Impression(
              "show-%d-%d".formatted(post.number(), i),
              "advertiser-" + random.nextInt(ADVERTISERS),
              post.id(),
              Money.of(1 + random.nextInt(50), random.nextInt(4) == 0 ? "JPY" : "EUR"),
              clock.instant()));
    }
  }

  private void judgeGroups() {
    verdicts().forEach(verdict -> log.append(verdict.toEntry(clock.instant())));
  }

  List<CommunityVerdict> verdicts() {
    return new CommunityMonitor(CommunityThresholds.standard()).judge(log.entries());
  }

  /** Views drawn at random within every language, read by somebody independent. */
  private void label() {
    Map<String, List<InventedPost>> strata =
        posts.stream()
            .collect(
                Collectors.groupingBy(InventedPost::language, TreeMap::new, Collectors.toList()));
    strata.forEach(
        (language, all) -> {
          long[] until = new long[all.size()];
          long views = 0;
          for (int i = 0; i < until.length; i++) {
            views += all.get(i).views();
            until[i] = views;
          }
          int draws = LABELS / strata.size();
          for (int i = 0; i < draws; i++) {
            InventedPost post = all.get(at(until, random.nextLong(views)));
            label(post, (double) views / draws);
          }
        });
  }

  private static int at(long[] until, long view) {
    int at = Arrays.binarySearch(until, view);
    int first = at >= 0 ? at + 1 : -at - 1;
    while (first > 0 && until[first - 1] > view) {
      first--;
    }
    return first;
  }

  private void label(InventedPost post, double weight) {
    log.append(
        new LabelRead(
            clock.instant(),
            post.id(),
            "reader-1",
            post.truth(),
            post.groups(),
            post.language(),
            weight));
  }

  /** The share of views that a report must estimate. */
  double prevalence() {
    long all = posts.stream().mapToLong(InventedPost::views).sum();
    long bad = posts.stream().filter(InventedPost::violating).mapToLong(InventedPost::views).sum();
    return (double) bad / all;
  }
}
