package io.github.moderation4j.rules.audit;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.decision.Basis;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.decision.Skipped;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.PolicyVersion;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One entry of every kind, made by hand, with every part that an entry can have. */
public final class Entries {
  public static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  public static final PolicyVersion POLICY = new PolicyVersion("forum", 3, "ab".repeat(32));

  private Entries() {}

  public static List<AuditEntry> ofEveryKind() {
    TreeSet<Category> hate = new TreeSet<>(Set.of(Category.of("hate")));
    return List.of(
        decided("post-1"),
        new ShadowDecided(NOON, "post-1", POLICY, List.of(fired())),
        new PolicyActivated(NOON, POLICY),
        new ContentWithdrawn(NOON, "post-1", Origin.AUTOMATED, "", List.of("no-blorp")),
        new ContentRestored(NOON, "post-1", "rita", "case-1"),
        new ViewsCounted(NOON, "post-1", 1_234),
        new LabelRead(
            NOON, "post-1", "nina", hate, new TreeSet<>(Set.of("women")), "allowed", 12.5),
        new CommunityJudged(NOON, "group-1", "watch", 3, 40, 2, List.of("share withdrawn")),
        new ReviewOpened(NOON, "case-1", "post-1", "civil-rights", Verdict.HOLD, List.of("r")),
        new EvidenceOpened(NOON, "case-1", "rita"),
        new ReviewClosed(
            NOON,
            "case-1",
            "post-1",
            Verdict.HOLD,
            Verdict.ALLOW,
            List.of(new Vote("rita", Verdict.ALLOW), new Vote("omar", Verdict.HOLD)),
            List.of("no-blorp")),
        new AppealFiled(NOON, "appeal-1", "post-1", "anna"),
        new AppealResolved(
            NOON, "appeal-1", "post-1", "omar", Verdict.REJECT, Verdict.ALLOW, List.of("r")),
        new ImpressionRecorded(NOON, "imp-1", "acme", "post-1", 12, "EUR"),
        new RefundIssued(NOON, "refund-1", "imp-1", "acme", "post-1", 7, 12, "EUR"),
        new RefundReversed(NOON, "refund-1", "acme", "post-1", 12, "EUR"));
  }

  /** A small entry, for many of them. */
  public static AuditEntry views(long views) {
    return new ViewsCounted(NOON, "post-" + views, views);
  }

  public static Decided decided(String contentId) {
    Evidence evidence =
        new Evidence(new Span(7, 12), Evidence.Kind.TERM, "slurs", "", Optional.of("blorpians"));
    CategoryScore score =
        new CategoryScore(Category.of("hate"), 0.9, Severity.HIGH, List.of(evidence));
    Assessment assessment =
        new Assessment("en", List.of(score), true, Set.of("slow", "deaf"), "engine-1");
    Facts facts =
        Facts.builder()
            .put("author.id", "anna")
            .put("author.age", Duration.ofDays(7))
            .put("author.trust", 0.25)
            .put("author.roles", List.of("member", "helper"))
            .put("community.visibility", "private")
            .put("content.edited", true)
            .put("content.length", 40)
            .build();
    return new Decided(assessment, facts, decision(contentId), "cd".repeat(32));
  }

  private static Decision decision(String contentId) {
    Basis basis =
        new Basis(
            POLICY,
            "engine-1",
            Map.of("author", "anna"),
            NOON,
            Map.of("count(author, 'late', 7d)", 3L));
    Rationale step =
        new Rationale.LadderStep(
            Category.of("hate"), 0.9, 0.7, Verdict.MASK, List.of(new Action.Mask(spans())));
    return new Decision(
        contentId,
        Verdict.REJECT,
        List.of(
            fired(),
            step,
            new Rationale.Incomplete(Verdict.HOLD),
            new Rationale.Exempt("author.trust > 0.9"),
            new Rationale.HumanDecision(Verdict.REJECT)),
        List.of(fired()),
        List.of(new Skipped("other", List.of("author.posts"))),
        true,
        basis);
  }

  private static List<Span> spans() {
    return List.of(new Span(0, 3), new Span(7, 12));
  }

  private static Rationale.RuleFired fired() {
    return new Rationale.RuleFired(
        "no-blorp",
        Optional.of(Category.of("hate")),
        0.9,
        Verdict.REJECT,
        List.of("hits('slurs') > 0"),
        List.of(
            new Action.AttachNotice("election", "card"),
            new Action.Label("author", "late", Duration.ofDays(30)),
            new Action.Strike(2),
            new Action.Route("civil-rights"),
            new Action.Notify("on-call"),
            new Action.WithdrawGroup(),
            new Action.Custom("ring", Map.of("bell", "two"))),
        Optional.empty());
  }
}
