package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.decision.Assessments;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;

/** Decides about posts and records it. */
final class Decisions {
  private static final String RULES = "policy: garden\nladder:\n  hate: {flag: 0.5, reject: 0.9}\n";

  final SetClock clock = new SetClock();
  private final AuditLog log;
  private final Decider decider =
      new Decider(
          PolicyReader.standard().read("garden.yaml", RULES), new MemoryState(clock), clock);

  Decisions(AuditLog log) {
    this.log = log;
  }

  /** The entry of a decision about a post by anna. */
  Recorded post(String id, double score) {
    return post(id, score, Facts.none());
  }

  Recorded post(String id, double score, Facts facts) {
    Facts all = Facts.builder().put("author.id", "anna").build().with(facts);
    Content content = Content.of(id, "what a blorp");
    Assessment assessment = Assessments.of(Assessments.score("hate", score));
    return log.record(content, assessment, all, decider.decide(content, assessment, all));
  }
}
