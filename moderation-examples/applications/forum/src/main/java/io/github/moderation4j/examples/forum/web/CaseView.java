package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.examples.forum.house.Finding;
import io.github.moderation4j.examples.forum.house.Words;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.review.ReviewCase;
import java.util.ArrayList;
import java.util.List;

/**
 * A case as a reviewer sees it.
 *
 * @param item the case
 * @param post the post it is about
 * @param title title of its topic
 * @param plea what the author says, in an appeal
 * @param passages its text with the evidence marked
 * @param spots the evidence, one line each
 * @param conditions what asked for the verdict, and what held
 * @param mine whether the reader has the case now
 * @param opened whether the reader has opened the evidence
 */
record CaseView(
    ReviewCase item,
    Post post,
    String title,
    String plea,
    List<Passage> passages,
    List<Spot> spots,
    List<Condition> conditions,
    boolean mine,
    boolean opened) {
  private static final int MOST_SPOTS = 12;

  /** One spot of the evidence. */
  record Spot(String words, String category, double score, String source, String note) {}

  /** One reason for the verdict, with the conditions that held. */
  record Condition(String title, String verdict, List<String> held) {}

  static List<Passage> passages(Post post, Finding finding) {
    return Passage.cut(post.body(), spans(finding));
  }

  private static List<Span> spans(Finding finding) {
    return finding.assessment().scores().stream()
        .flatMap(score -> score.evidence().stream())
        .filter(evidence -> evidence.kind() != Evidence.Kind.MODEL)
        .map(Evidence::span)
        .distinct()
        .toList();
  }

  static List<Spot> spots(Post post, Finding finding, Words words) {
    List<Spot> spots = new ArrayList<>();
    for (CategoryScore score : finding.assessment().scores()) {
      for (Evidence evidence : score.evidence()) {
        if (score.score() >= 0.2 && spots.size() < MOST_SPOTS) {
          spots.add(
              new Spot(
                  evidence.span().of(post.body()),
                  words.category(score.category().id()),
                  score.score(),
                  evidence.source(),
                  evidence.note()));
        }
      }
    }
    return spots;
  }

  static List<Condition> conditions(Finding finding, Words words) {
    return finding.decision().reasons().stream()
        .map(
            reason -> {
              if (reason instanceof Rationale.RuleFired fired) {
                return new Condition(
                    "Rule “%s”".formatted(fired.rule()), fired.verdict().id(), fired.held());
              }
              if (reason instanceof Rationale.LadderStep step) {
                return new Condition(
                    "Ladder: " + words.category(step.category().id()),
                    step.verdict().id(),
                    List.of(
                        "score('%s') %.2f, from %.2f on"
                            .formatted(step.category().id(), step.score(), step.threshold())));
              }
              return new Condition(
                  reason.getClass().getSimpleName(), reason.verdict().id(), List.of());
            })
        .toList();
  }
}
