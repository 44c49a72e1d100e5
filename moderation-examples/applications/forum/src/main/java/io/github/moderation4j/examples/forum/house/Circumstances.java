package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Sql;
import io.github.moderation4j.rules.expression.Facts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is known around a text, in the words of the policy: its author, group and topic. */
final class Circumstances {
  private final Posts posts;
  private final Clock clock;

  Circumstances(Sql sql, Clock clock) {
    this.posts = new Posts(sql);
    this.clock = clock;
  }

  Facts of(Draft draft) {
    return author(draft.author())
        .with(
            Facts.builder()
                .put("community.id", draft.community().slug())
                .put("community.visibility", draft.community().visibility().id())
                .put("community.verdict", draft.community().standing())
                .put("thread.id", Long.toString(draft.topic().id()))
                .put("thread.age", age(draft.topic().startedAt()))
                .put("thread.replies", draft.topic().posts())
                .build());
  }

  /** The same for a text that stands already. */
  Facts of(Draft draft, Post post) {
    long reports = posts.reports(post.id(), clock.instant());
    Facts.Builder facts =
        Facts.builder()
            .put("content.edited", post.editedAt().isPresent())
            .put("reports.count", reports)
            .put("reports.weight", (double) reports);
    if (!post.human().isEmpty()) {
      facts.put("content.human_verdict", post.human());
    }
    return of(draft).with(facts.build());
  }

  private Facts author(Account author) {
    long shown = posts.count(author.id(), Post.State.SHOWN);
    long removed = posts.count(author.id(), Post.State.REMOVED);
    double rejected = shown + removed == 0 ? 0 : (double) removed / (shown + removed);
    return Facts.builder()
        .put("author.id", author.subject())
        .put("author.age", age(author.joinedAt()))
        .put("author.posts", shown + removed)
        .put("author.rejection_rate", rejected)
        .put("author.trust", Math.min(1, shown / 50.0) * (1 - rejected))
        .put("author.roles", List.of(author.role().id()))
        .build();
  }

  private Duration age(Instant since) {
    Duration age = Duration.between(since, clock.instant());
    return age.isNegative() ? Duration.ZERO : age;
  }
}
