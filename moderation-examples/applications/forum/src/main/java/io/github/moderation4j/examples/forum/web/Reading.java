package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.house.AdDesk;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Ad;
import io.github.moderation4j.examples.forum.store.Communities;
import io.github.moderation4j.examples.forum.store.Community;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Sql;
import io.github.moderation4j.examples.forum.store.Topic;
import io.github.moderation4j.examples.forum.store.Topics;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups, topics and posts to read. What somebody may not read does not exist for them. */
final class Reading {
  private static final int TOPICS = 50;

  private final Communities communities;
  private final Topics topics;
  private final Posts posts;
  private final PostView.Maker views;
  private final Pages pages;
  private final AdDesk ads;

  Reading(Sql sql, PostView.Maker views, Pages pages, AdDesk ads) {
    this.communities = new Communities(sql);
    this.topics = new Topics(sql);
    this.posts = new Posts(sql);
    this.views = views;
    this.pages = pages;
    this.ads = ads;
  }

  /** A topic with the group in which it stands. */
  record TopicLine(Topic topic, Community community) {}

  /** A group with its number of members. */
  record GroupLine(Community community, long members) {}

  void home(Context ctx) {
    List<TopicLine> latest =
        topics.latest(20).stream()
            .map(t -> new TopicLine(t, communities.byId(t.communityId()).orElseThrow()))
            .toList();
    pages.show(ctx, "home", Map.of("topics", latest, "groups", groupsFor(Visit.reader(ctx))));
  }

  void groups(Context ctx) {
    pages.show(ctx, "groups", Map.of("groups", groupsFor(Visit.reader(ctx))));
  }

  /** Private groups are listed for those who may read them. */
  private List<GroupLine> groupsFor(Optional<Account> reader) {
    return communities.all().stream()
        .filter(community -> communities.mayRead(community, reader))
        .map(community -> new GroupLine(community, communities.members(community)))
        .toList();
  }

  void group(Context ctx) {
    Community community = readable(ctx, communities.bySlug(ctx.pathParam("slug")));
    pages.show(
        ctx,
        "group",
        Map.of(
            "group", community,
            "members", communities.members(community),
            "topics", topics.of(community.id(), TOPICS)));
  }

  void topic(Context ctx) {
    Topic topic = visibleTopic(ctx, Form.id(ctx));
    Community community = groupOf(ctx, topic);
    Optional<Account> reader = Visit.reader(ctx);
    topics.view(topic.id());
    List<Post> all = visiblePosts(topic, reader);
    pages.show(
        ctx,
        "topic",
        Map.of(
            "topic",
            topic,
            "group",
            community,
            "posts",
            all.stream().map(post -> views.of(post, reader)).toList(),
            "ads",
            adsBeside(community, all)));
  }

  /** Advertisements stand in public groups only, and are rated against all that strangers see. */
  private List<Ad> adsBeside(Community community, List<Post> all) {
    return community.isPrivate()
        ? List.of()
        : ads.place(all.stream().filter(Post::isShown).toList()).stream().toList();
  }

  /** A topic in which the reader may see something; its title would tell of what is hidden. */
  Topic visibleTopic(Context ctx, long id) {
    Topic topic = topic(id);
    groupOf(ctx, topic);
    if (visiblePosts(topic, Visit.reader(ctx)).isEmpty()) {
      throw new NotFoundResponse();
    }
    return topic;
  }

  private List<Post> visiblePosts(Topic topic, Optional<Account> reader) {
    return posts.of(topic.id(), reader.map(Account::id).orElse(0L));
  }

  Topic topic(long id) {
    return topics.byId(id).orElseThrow(NotFoundResponse::new);
  }

  Community groupOf(Context ctx, Topic topic) {
    return readable(ctx, communities.byId(topic.communityId()));
  }

  Community readable(Context ctx, Optional<Community> community) {
    return community
        .filter(found -> communities.mayRead(found, Visit.reader(ctx)))
        .orElseThrow(NotFoundResponse::new);
  }
}
