package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.examples.forum.store.Accounts;
import io.github.moderation4j.examples.forum.store.Communities;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Topic;
import io.github.moderation4j.examples.forum.store.Topics;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Clock;
import java.util.Optional;

/**
 * Where texts come in: each is kept, held, read by the moderator and settled, in this order, so
 * that nothing is ever seen that was not read. Thread-safe.
 */
public final class Desk {
  private final Database database;
  private final Moderator moderator;
  private final Clock clock;
  private final Posts posts;
  private final Topics topics;
  private final Circumstances circumstances;
  private final Outcomes outcomes;

  /**
   * A desk.
   *
   * @param database where texts are kept
   * @param moderator decides about them
   * @param clock the only source of time
   */
  public Desk(Database database, Moderator moderator, Clock clock) {
    this.database = database;
    this.moderator = moderator;
    this.clock = clock;
    this.posts = new Posts(database);
    this.topics = new Topics(database);
    this.circumstances = new Circumstances(database, clock);
    this.outcomes = new Outcomes(new Words());
  }

  /**
   * Begins a topic with its first post. Titles stand in lists without room for notices, so one that
   * would be acted upon is turned down.
   *
   * @param draft the first post; its topic brings the title
   * @return the post, or empty if the title was turned down
   */
  public Optional<Post> begin(Draft draft) {
    Topic topic = draft.topic();
    Content title = new Content("", topic.title(), "title", Optional.empty());
    if (moderator.moderate(title, circumstances.of(draft)).verdict().atLeast(Verdict.MASK)) {
      return Optional.empty();
    }
    long id = topics.create(draft.community().id(), draft.author(), topic.title(), clock.instant());
    Topic begun = topics.byId(id).orElseThrow();
    return Optional.of(submit(new Draft(draft.author(), draft.community(), begun, draft.body())));
  }

  /**
   * Takes a new post.
   *
   * @param draft the post
   * @return the post as it was settled
   */
  public Post submit(Draft draft) {
    long id = posts.create(draft.topic().id(), draft.author(), draft.body(), clock.instant());
    topics.touch(draft.topic().id(), clock.instant());
    return moderate(draft, id);
  }

  /**
   * Takes a new text for a post, which is read like any other.
   *
   * @param post the post
   * @param body its new text
   * @return the post as it was settled
   */
  public Post edit(Post post, String body) {
    posts.rewrite(post.id(), body, clock.instant());
    return moderate(draft(post, body), post.id());
  }

  /**
   * Decides again about a post whose circumstances have changed, such as one more report.
   *
   * @param post the post
   * @return the post as it was settled
   */
  public Post reconsider(Post post) {
    return moderate(draft(post, post.body()), post.id());
  }

  /**
   * What is known around a post.
   *
   * @param post the post
   * @return the facts that a policy reads
   */
  public Facts facts(Post post) {
    return circumstances.of(draft(post, post.body()), post);
  }

  private Draft draft(Post post, String body) {
    Topic topic = topics.byId(post.topicId()).orElseThrow();
    return new Draft(
        new Accounts(database).byName(post.author()).orElseThrow(),
        new Communities(database).byId(topic.communityId()).orElseThrow(),
        topic,
        body);
  }

  private Post moderate(Draft draft, long id) {
    Post post = posts.byId(id).orElseThrow();
    Content content = Content.of(post.contentId(), post.body());
    Decision decision = moderator.moderate(content, circumstances.of(draft, post));
    posts.settle(id, Outcomes.state(decision.verdict()), outcomes.of(decision));
    strike(draft, decision);
    return posts.byId(id).orElseThrow();
  }

  private void strike(Draft draft, Decision decision) {
    for (Action action : decision.actions()) {
      if (action instanceof Action.Strike strike) {
        new Accounts(database).strike(draft.author().name(), strike.points());
      }
    }
  }
}
