package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.examples.forum.store.Accounts;
import io.github.moderation4j.examples.forum.store.Communities;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Queues;
import io.github.moderation4j.examples.forum.store.Topic;
import io.github.moderation4j.examples.forum.store.Topics;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where texts come in: each is kept, held, read by the moderator and settled, in this order, so
 * that nothing is ever seen that was not read. Thread-safe.
 */
public final class Desk {
  private final Room room;
  private final Moderator moderator;
  private final Posts posts;
  private final Topics topics;
  private final Accounts accounts;
  private final Queues queues;
  private final Circumstances circumstances;
  private final Stopwatch stopwatch = new Stopwatch(System::nanoTime);
  private final Outcomes outcomes = new Outcomes(new Words());
  private final Turns turns = new Turns();

  /**
   * A desk.
   *
   * @param room what it works with
   */
  public Desk(Room room) {
    this.room = room;
    this.moderator = room.moderator();
    this.posts = new Posts(room.database());
    this.topics = new Topics(room.database());
    this.accounts = new Accounts(room.database());
    this.queues = new Queues(room.database());
    this.circumstances = new Circumstances(room.database(), room.clock());
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
    if (decide(title, circumstances.of(draft)).decision().verdict().atLeast(Verdict.MASK)) {
      return Optional.empty();
    }
    long id = topics.create(draft.community().id(), draft.author(), topic.title(), now());
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
    long id = posts.create(draft.topic().id(), draft.author(), draft.body(), now());
    topics.touch(draft.topic().id(), now());
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
    return turns.of(
        post.id(),
        () -> {
          posts.rewrite(post.id(), body, now());
          return moderate(draft(post, body), post.id());
        });
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
   * Reads what was kept but not read, because the process ended in between.
   *
   * @return how many posts were read
   */
  public int catchUp() {
    List<Post> unread = posts.unread();
    unread.forEach(this::reconsider);
    return unread.size();
  }

  /**
   * Does something while nothing else happens to a post.
   *
   * @param id number of the post
   * @param work what to do
   * @param <T> what it gives
   * @return what the work gave
   */
  <T> T inTurn(long id, Supplier<T> work) {
    return turns.of(id, work);
  }

  /** Carries out what a person decided about a post as it stands; in its turn. */
  Post obey(Post post, Verdict verdict) {
    posts.judge(post.id(), verdict.id());
    if (!verdict.atLeast(Verdict.REJECT) && post.strikes() > 0) {
      accounts.strike(post.author(), -post.strikes());
      posts.strike(post.id(), 0);
    }
    return moderate(draft(post, post.body()), post.id());
  }

  /**
   * What the library says of a post, as if no person had decided about it. Changes nothing.
   *
   * @param post the post
   * @return assessment and decision
   */
  public Finding look(Post post) {
    Content content = Content.of(post.contentId(), post.body());
    return decide(content, facts(post.unjudged()));
  }

  private Finding decide(Content content, Facts facts) {
    Assessment assessment = moderator.assess(content);
    Decider decider = new Decider(moderator.policy(), room.state(), room.clock());
    return new Finding(assessment, decider.decide(content, assessment, facts));
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

  /**
   * How long reading texts takes.
   *
   * @return the stopwatch of this desk
   */
  public Stopwatch stopwatch() {
    return stopwatch;
  }

  private Draft draft(Post post, String body) {
    Topic topic = topics.byId(post.topicId()).orElseThrow();
    return new Draft(
        accounts.byName(post.author()).orElseThrow(),
        new Communities(room.database()).byId(topic.communityId()).orElseThrow(),
        topic,
        body);
  }

  private Post moderate(Draft draft, long id) {
    return turns.of(id, () -> read(draft, posts.byId(id).orElseThrow()));
  }

  private Post read(Draft draft, Post post) {
    Content content = Content.of(post.contentId(), post.body());
    Facts facts = circumstances.of(draft, post);
    Assessment assessment = stopwatch.time(() -> moderator.assess(content));
    Decision decision = moderator.decide(content, assessment, facts);
    Recorded recorded = room.log().record(content, assessment, facts, decision);
    Post.State state = Outcomes.state(decision.verdict());
    posts.settle(post.id(), state, outcome(post, decision), recorded.sequence());
    strike(post, decision);
    if (post.human().isEmpty()) {
      room.reviews()
          .open(recorded, posts.views(post.id()))
          .ifPresent(opened -> queues.keep(opened.queue()));
    }
    return posts.byId(post.id()).orElseThrow();
  }

  /** A person decides about the text; help and information beside it stay. */
  private Post.Outcome outcome(Post post, Decision decision) {
    Post.Outcome outcome = outcomes.of(decision);
    return post.human().isEmpty() ? outcome : outcome.withCards(post.outcome().cards());
  }

  private void strike(Post post, Decision decision) {
    int points =
        decision.actions().stream()
            .filter(Action.Strike.class::isInstance)
            .mapToInt(action -> ((Action.Strike) action).points())
            .sum();
    if (points > 0) {
      accounts.strike(post.author(), points);
      posts.strike(post.id(), post.strikes() + points);
    }
  }

  private Instant now() {
    return room.clock().instant();
  }
}
