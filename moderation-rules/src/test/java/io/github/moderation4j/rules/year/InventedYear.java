package io.github.moderation4j.rules.year;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.adjacency.AdLedger;
import io.github.moderation4j.rules.adjacency.Impression;
import io.github.moderation4j.rules.adjacency.MemoryLedger;
import io.github.moderation4j.rules.adjacency.Money;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.community.CommunityMonitor;
import io.github.moderation4j.rules.community.CommunityThresholds;
import io.github.moderation4j.rules.community.CommunityVerdict;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Effects;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.review.MemoryReviewStore;
import io.github.moderation4j.rules.review.ReviewDesk;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

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
  private static final Duration YEAR = Duration.ofDays(365);

  final Policy policy = PolicyReader.standard().read("plaza.yaml", RULES);
  final AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
  final SetClock clock = new SetClock();
  final AdLedger ledger = new AdLedger(new MemoryLedger(), log, Duration.ofDays(60), clock);
  final List<InventedPost> posts = new ArrayList<>();
  final Instant start = clock.instant();
  final MemoryState state = new MemoryState(clock);
  private final Decider decider = new Decider(policy, state, clock);
  private final Effects effects = new Effects(policy, state);
  private final ReviewDesk desk =
      ReviewDesk.builder(new MemoryReviewStore(), log)
          .clock(clock)
          .state(state)
          .twoPersons(Category.of("hate"))
          .blindSecondReviews(0.05)
          .build();
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
    new Labelling(posts).record(log, clock.instant(), random);
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
    Recorded recorded = log.record(post.content(), post.assessment(), post.facts(), decision);
    Verdict verdict = decision.verdict();
    int first = random.nextInt(REVIEWERS);
    if (desk.open(recorded, post.views()).isPresent()) {
      verdict = review(post, first);
    }
    if (verdict == Verdict.REJECT && random.nextDouble() < (post.violating() ? 0.05 : 0.6)) {
      desk.appeal(recorded, post.author());
      review(post, first);
    }
  }

  /**
   * Reviewers take what there is until people have decided. The one who reviewed a post is the
   * first to ask for the appeal against it, too.
   */
  private Verdict review(InventedPost post, int first) {
    for (int i = 0; i < REVIEWERS; i++) {
      String reviewer = "reviewer-" + (first + i) % REVIEWERS;
      desk.claimNext(reviewer, List.of("general"))
          .ifPresent(
              mine -> {
                desk.openEvidence(mine.id(), reviewer);
                desk.decide(mine.id(), reviewer, sees(post) ? Verdict.REJECT : Verdict.ALLOW);
              });
    }
    return desk.humanVerdict(post.id()).orElseThrow();
  }

  /** A person sees the truth nearly always. */
  private boolean sees(InventedPost post) {
    return post.violating() == (random.nextInt(20) > 0);
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

  /** The share of views that a report must estimate. */
  double prevalence() {
    return new Labelling(posts).prevalence();
  }
}
