package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.house.Desk;
import io.github.moderation4j.examples.forum.house.Finding;
import io.github.moderation4j.examples.forum.house.Review;
import io.github.moderation4j.examples.forum.house.Words;
import io.github.moderation4j.examples.forum.security.RateLimits;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Pleas;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Topic;
import io.github.moderation4j.examples.forum.store.Topics;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.review.IllegalTransitionException;
import io.github.moderation4j.rules.review.ReviewCase;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The queue, the case and the appeal. */
final class Reviewing {
  private static final Set<Verdict> CHOICES = Set.of(Verdict.ALLOW, Verdict.LIMIT, Verdict.REJECT);

  private final Review review;
  private final Desk desk;
  private final Posts posts;
  private final Topics topics;
  private final Pages pages;
  private final Guard guard;
  private final Pleas pleas;
  private final Words words = new Words();

  Reviewing(Review review, Desk desk, Writing.Parts parts) {
    this.review = review;
    this.desk = desk;
    this.posts = new Posts(parts.sql());
    this.topics = new Topics(parts.sql());
    this.pages = parts.pages();
    this.guard = parts.guard();
    this.pleas = new Pleas(parts.sql());
  }

  /** A case in the queue. */
  record Line(ReviewCase item, String author, boolean taken, boolean mine) {}

  void queue(Context ctx) {
    Account reviewer = reviewer(ctx);
    List<Line> lines = review.waiting(reviewer).stream().map(c -> line(c, reviewer)).toList();
    pages.show(ctx, "review", Map.of("lines", lines));
  }

  private Line line(ReviewCase item, Account reviewer) {
    boolean taken = item.lease().filter(l -> review.holds(item, l.reviewer())).isPresent();
    return new Line(
        item, item.matter().author().orElse(""), taken, review.holds(item, reviewer.name()));
  }

  void next(Context ctx) {
    Optional<String> next = review.next(reviewer(ctx));
    ctx.redirect(next.map(id -> "/review/" + id).orElse("/review"));
  }

  void show(Context ctx) {
    Account reviewer = reviewer(ctx);
    ReviewCase item = review.find(id(ctx), reviewer).orElseThrow(NotFoundResponse::new);
    Post post = review.post(item).orElseThrow(NotFoundResponse::new);
    pages.show(ctx, "case", Map.of("view", view(item, post, reviewer)));
  }

  private CaseView view(ReviewCase item, Post post, Account reviewer) {
    Finding finding = desk.look(post);
    boolean mine = review.holds(item, reviewer.name());
    boolean opened = mine && item.opened().contains(reviewer.name());
    return new CaseView(
        item,
        post,
        topics.byId(post.topicId()).map(Topic::title).orElse(""),
        opened ? pleas.of(item.id()) : "",
        opened ? CaseView.passages(post, finding) : List.of(),
        opened ? CaseView.spots(post, finding, words) : List.of(),
        CaseView.conditions(finding, words),
        mine,
        opened);
  }

  private static String id(Context ctx) {
    return ctx.pathParam("id");
  }

  void claim(Context ctx) {
    if (!review.claim(id(ctx), reviewer(ctx))) {
      throw new ConflictResponse("Somebody else has this case now.");
    }
    ctx.redirect("/review/" + id(ctx));
  }

  void open(Context ctx) {
    Account reviewer = reviewer(ctx);
    held(
        () -> {
          review.open(id(ctx), reviewer);
          return true;
        });
    ctx.redirect("/review/" + id(ctx));
  }

  void vote(Context ctx) {
    Account reviewer = reviewer(ctx);
    Verdict verdict =
        Verdict.of(Form.text(ctx, "verdict", 10))
            .filter(CHOICES::contains)
            .orElseThrow(() -> new BadRequestResponse("Choose one of the verdicts."));
    int revision = Form.number(ctx, "revision");
    if (!held(() -> review.vote(id(ctx), reviewer, verdict, revision))) {
      throw new ConflictResponse("The post was edited meanwhile. Please read it again.");
    }
    ctx.redirect("/review");
  }

  private static boolean held(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (IllegalTransitionException e) {
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
    String plea = Form.text(ctx, "plea", 2000);
    ReviewCase appeal =
        review
            .appeal(post)
            .orElseThrow(() -> new ConflictResponse("This post cannot be appealed now."));
    pleas.keep(appeal.id(), plea);
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
