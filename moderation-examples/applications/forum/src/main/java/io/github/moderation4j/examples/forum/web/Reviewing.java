package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.house.Desk;
import io.github.moderation4j.examples.forum.house.Finding;
import io.github.moderation4j.examples.forum.house.Review;
import io.github.moderation4j.examples.forum.house.Words;
import io.github.moderation4j.examples.forum.security.RateLimits;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Case;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Topic;
import io.github.moderation4j.examples.forum.store.Topics;
import io.github.moderation4j.rules.policy.Verdict;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The queue, the case and the appeal. */
final class Reviewing {
  private static final Set<Verdict> CHOICES = Set.of(Verdict.ALLOW, Verdict.LIMIT, Verdict.REJECT);

  private final Review review;
  private final Desk desk;
  private final Posts posts;
  private final Topics topics;
  private final Pages pages;
  private final Guard guard;
  private final Clock clock;
  private final Words words = new Words();

  Reviewing(Review review, Desk desk, Writing.Parts parts) {
    this.review = review;
    this.desk = desk;
    this.posts = new Posts(parts.sql());
    this.topics = new Topics(parts.sql());
    this.pages = parts.pages();
    this.guard = parts.guard();
    this.clock = parts.clock();
  }

  /** A case in the queue. */
  record Line(Case item, String author, boolean taken, boolean mine) {}

  void queue(Context ctx) {
    Account reviewer = reviewer(ctx);
    List<Line> lines =
        review.waiting(reviewer).stream()
            .map(
                each ->
                    new Line(
                        each,
                        posts.byId(each.postId()).map(Post::author).orElse(""),
                        each.leaseUntil().isAfter(clock.instant()),
                        each.heldBy(reviewer.name(), clock.instant())))
            .toList();
    pages.show(ctx, "review", Map.of("lines", lines));
  }

  void next(Context ctx) {
    Optional<Long> next = review.next(reviewer(ctx));
    ctx.redirect(next.map(id -> "/review/" + id).orElse("/review"));
  }

  void show(Context ctx) {
    Account reviewer = reviewer(ctx);
    Case item = review.find(Form.id(ctx), reviewer).orElseThrow(NotFoundResponse::new);
    Post post = posts.byId(item.postId()).orElseThrow(NotFoundResponse::new);
    Finding finding = desk.look(post);
    boolean mine = item.heldBy(reviewer.name(), clock.instant());
    boolean opened = mine && item.seen();
    pages.show(
        ctx,
        "case",
        Map.of(
            "view",
            new CaseView(
                item,
                post,
                topics.byId(post.topicId()).map(Topic::title).orElse(""),
                opened ? CaseView.passages(post, finding) : List.of(),
                opened ? CaseView.spots(post, finding, words) : List.of(),
                CaseView.conditions(finding, words),
                mine)));
  }

  void claim(Context ctx) {
    if (!review.claim(Form.id(ctx), reviewer(ctx))) {
      throw new ConflictResponse("Somebody else has this case now.");
    }
    ctx.redirect("/review/" + Form.id(ctx));
  }

  void open(Context ctx) {
    held(() -> review.open(Form.id(ctx), reviewer(ctx)));
    ctx.redirect("/review/" + Form.id(ctx));
  }

  void vote(Context ctx) {
    Account reviewer = reviewer(ctx);
    Verdict verdict =
        Verdict.of(Form.text(ctx, "verdict", 10))
            .filter(CHOICES::contains)
            .orElseThrow(() -> new BadRequestResponse("Choose one of the verdicts."));
    held(() -> review.vote(Form.id(ctx), reviewer, verdict));
    ctx.redirect("/review");
  }

  private static void held(Runnable work) {
    try {
      work.run();
    } catch (IllegalStateException e) {
      throw new ConflictResponse("You do not have this case any more.");
    }
  }

  void appeal(Context ctx) {
    Account author = Visit.member(ctx);
    Post post =
        posts
            .byId(Form.id(ctx))
            .filter(p -> p.author().equals(author.name()))
            .orElseThrow(NotFoundResponse::new);
    guard.limit(RateLimits.What.WRITE, author.name());
    if (!review.appeal(post, Form.text(ctx, "plea", 2000))) {
      throw new ConflictResponse("This post cannot be appealed now.");
    }
    if (Pages.isPart(ctx)) {
      ctx.html("<p class=\"quiet\" role=\"status\">Thank you. Somebody new will take a look.</p>");
    } else {
      ctx.redirect("/mine");
    }
  }

  private static Account reviewer(Context ctx) {
    Account account = Visit.member(ctx);
    if (!account.role().reviews()) {
      throw new ForbiddenResponse("This page is for people who review.");
    }
    return account;
  }
}
