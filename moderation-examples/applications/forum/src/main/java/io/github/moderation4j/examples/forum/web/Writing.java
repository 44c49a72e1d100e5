package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.house.Desk;
import io.github.moderation4j.examples.forum.house.Draft;
import io.github.moderation4j.examples.forum.security.RateLimits;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Communities;
import io.github.moderation4j.examples.forum.store.Community;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Sql;
import io.github.moderation4j.examples.forum.store.Topic;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** New topics, posts, edits and reports. */
final class Writing {
  private static final int LONGEST_TITLE = 140;
  private static final int LONGEST_POST = 10_000;

  private final Desk desk;
  private final Communities communities;
  private final Posts posts;
  private final Reading reading;
  private final PostView.Maker views;
  private final Pages pages;
  private final Guard guard;
  private final Clock clock;

  /** What the pages for readers and writers share. */
  record Parts(Sql sql, PostView.Maker views, Pages pages, Guard guard, Clock clock) {}

  Writing(Desk desk, Reading reading, Parts parts) {
    this.desk = desk;
    this.reading = reading;
    this.communities = new Communities(parts.sql());
    this.posts = new Posts(parts.sql());
    this.views = parts.views();
    this.pages = parts.pages();
    this.guard = parts.guard();
    this.clock = parts.clock();
  }

  void topicForm(Context ctx) {
    Community group = reading.readable(ctx, communities.bySlug(ctx.pathParam("slug")));
    writer(ctx);
    showTopicForm(ctx, group, "");
  }

  private void showTopicForm(Context ctx, Community group, String problem) {
    pages.show(
        ctx,
        "new-topic",
        Map.of(
            "group",
            group,
            "problem",
            problem,
            "title",
            Form.any(ctx, "title", LONGEST_TITLE),
            "body",
            Form.any(ctx, "body", LONGEST_POST)));
  }

  void begin(Context ctx) {
    Community group = reading.readable(ctx, communities.bySlug(ctx.pathParam("slug")));
    Account author = writer(ctx);
    guard.limit(RateLimits.What.WRITE, author.name());
    String title = Form.text(ctx, "title", LONGEST_TITLE);
    Topic topic =
        new Topic(0, group.id(), title, author.name(), clock.instant(), clock.instant(), 0);
    Optional<Post> post =
        desk.begin(new Draft(author, group, topic, Form.text(ctx, "body", LONGEST_POST)));
    if (post.isPresent()) {
      ctx.redirect("/topics/" + post.get().topicId());
    } else {
      ctx.status(422);
      showTopicForm(ctx, group, "Please choose another title: our rules would act on this one.");
    }
  }

  void reply(Context ctx) {
    Topic topic = reading.visibleTopic(ctx, Form.id(ctx));
    Community group = reading.groupOf(ctx, topic);
    Account author = writer(ctx);
    guard.limit(RateLimits.What.WRITE, author.name());
    Post post = desk.submit(new Draft(author, group, topic, Form.text(ctx, "body", LONGEST_POST)));
    answer(ctx, post);
  }

  /** Shows the post as its author sees it: alone to a page that has the rest already. */
  private void answer(Context ctx, Post post) {
    if (Pages.isPart(ctx)) {
      pages.show(ctx, "parts/post", Map.of("view", views.of(post, Visit.reader(ctx))));
    } else {
      ctx.redirect("/topics/%d#post-%d".formatted(post.topicId(), post.id()));
    }
  }

  void editForm(Context ctx) {
    pages.show(ctx, Pages.isPart(ctx) ? "parts/edit" : "edit", Map.of("post", own(ctx)));
  }

  void edit(Context ctx) {
    Post post = own(ctx);
    guard.limit(RateLimits.What.WRITE, post.author());
    answer(ctx, desk.edit(post, Form.text(ctx, "body", LONGEST_POST)));
  }

  private Post own(Context ctx) {
    Account author = writer(ctx);
    return posts
        .byId(Form.id(ctx))
        .filter(post -> post.author().equals(author.name()))
        .orElseThrow(NotFoundResponse::new);
  }

  void report(Context ctx) {
    Account reporter = Visit.member(ctx);
    Post post = posts.byId(Form.id(ctx)).filter(Post::isShown).orElseThrow(NotFoundResponse::new);
    reading.groupOf(ctx, reading.topic(post.topicId()));
    guard.limit(RateLimits.What.WRITE, reporter.name());
    if (posts.report(post.id(), reporter, Form.text(ctx, "reason", 40), clock.instant())) {
      desk.reconsider(post);
    }
    if (Pages.isPart(ctx)) {
      ctx.html("<p class=\"quiet\" role=\"status\">Thank you. We will take a look.</p>");
    } else {
      ctx.redirect("/topics/" + post.topicId());
    }
  }

  void mine(Context ctx) {
    Account author = Visit.member(ctx);
    pages.show(
        ctx,
        "mine",
        Map.of(
            "posts",
            posts.by(author.id(), 100).stream()
                .map(post -> views.of(post, Optional.of(author)))
                .toList(),
            "strikes",
            author.strikes()));
  }

  private static Account writer(Context ctx) {
    Account account = Visit.member(ctx);
    if (!account.role().writes()) {
      throw new ForbiddenResponse("Advertisers book places; they do not write posts.");
    }
    return account;
  }
}
