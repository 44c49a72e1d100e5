package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Queues;
import io.github.moderation4j.examples.forum.store.Role;
import io.github.moderation4j.rules.audit.ChainLink;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.review.IllegalTransitionException;
import io.github.moderation4j.rules.review.ReviewCase;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * People at work on cases. The library's {@code ReviewDesk} keeps the rules: one person at a time,
 * a second where two must agree, nobody who decided before in an appeal. This class adds who knows
 * about what, and carries out in the forum what was decided.
 */
public final class Review {
  private static final Set<String> SENSITIVE = Set.of("civil-rights", "hate");
  private static final Duration LEASE = Duration.ofMinutes(20);

  private final Room room;
  private final Desk desk;
  private final Posts posts;
  private final Queues names;

  /**
   * Reviews over the same desk as everything else.
   *
   * @param room what it works with
   * @param desk carries out what people decide
   */
  public Review(Room room, Desk desk) {
    this.room = room;
    this.desk = desk;
    this.posts = new Posts(room.database());
    this.names = new Queues(room.database());
  }

  /**
   * The queues that somebody has the expertise for: all there are, for moderators the plain ones.
   */
  private Set<String> queues(Account reviewer) {
    if (!reviewer.role().reviews()) {
      return Set.of();
    }
    Set<String> queues = new TreeSet<>(names.all());
    if (reviewer.role() == Role.MODERATOR) {
      queues.removeAll(SENSITIVE);
    }
    return queues;
  }

  /**
   * What waits and may be decided by somebody.
   *
   * @param reviewer who asks
   * @return the longest waiting first, each without what others said
   */
  public List<ReviewCase> waiting(Account reviewer) {
    return queues(reviewer).stream()
        .flatMap(queue -> room.cases().undecided(queue).stream())
        .filter(each -> mayVote(each, reviewer))
        .sorted(Comparator.comparing(ReviewCase::openedAt))
        .map(each -> each.blindFor(reviewer.name()))
        .toList();
  }

  private boolean mayDecide(ReviewCase each, Account reviewer) {
    return queues(reviewer).contains(each.queue()) && mayVote(each, reviewer);
  }

  private static boolean mayVote(ReviewCase each, Account reviewer) {
    return each.outcome().isEmpty()
        && each.mayBeDecidedBy(reviewer.name())
        && each.matter().author().filter(reviewer.name()::equals).isEmpty();
  }

  /**
   * A case, for somebody who may decide it.
   *
   * @param id the case
   * @param reviewer who asks
   * @return the case without what others said, or empty if it is not there for that person
   */
  public Optional<ReviewCase> find(String id, Account reviewer) {
    return room.cases()
        .find(id)
        .filter(each -> mayDecide(each, reviewer))
        .map(each -> each.blindFor(reviewer.name()));
  }

  /**
   * The post that a case is about.
   *
   * @param each the case
   * @return the post, or empty if it is gone
   */
  public Optional<Post> post(ReviewCase each) {
    return posts.byContentId(each.matter().contentId());
  }

  /**
   * Whether somebody has a case now.
   *
   * @param each the case
   * @param reviewer name of the account
   * @return true while the lease runs
   */
  public boolean holds(ReviewCase each, String reviewer) {
    return each.lease()
        .filter(l -> l.reviewer().equals(reviewer) && l.until().isAfter(now()))
        .isPresent();
  }

  /**
   * Hands a case to somebody.
   *
   * @param id the case
   * @param reviewer who takes it
   * @return whether the person has it now
   */
  public boolean claim(String id, Account reviewer) {
    Optional<ReviewCase> free = room.cases().find(id).filter(each -> mayDecide(each, reviewer));
    try {
      return free.isPresent()
          && room.cases().replace(free.get().claim(reviewer.name(), now(), LEASE));
    } catch (IllegalTransitionException e) {
      return false;
    }
  }

  /**
   * Hands the most pressing case to somebody, or the one that the person has.
   *
   * @param reviewer who takes it
   * @return the case, or empty if nothing waits
   */
  public Optional<String> next(Account reviewer) {
    return waiting(reviewer).stream()
        .filter(each -> holds(each, reviewer.name()))
        .findFirst()
        .or(() -> room.reviews().claimNext(reviewer.name(), queues(reviewer)))
        .map(ReviewCase::id);
  }

  /**
   * Opens the evidence, on the record.
   *
   * @param id the case
   * @param reviewer who has the case
   * @throws IllegalTransitionException if the person does not have it
   */
  public void open(String id, Account reviewer) {
    room.reviews().openEvidence(id, reviewer.name());
  }

  /**
   * Takes a verdict; when no more are needed it is carried out. A verdict is about the text that
   * was read: one that was edited since is read again.
   *
   * @param id the case
   * @param reviewer who has the case
   * @param verdict what shall happen to the post
   * @param revision the revision that was read
   * @return false if the post has another revision; nothing is changed then
   * @throws IllegalTransitionException if the person does not have the case, or has not opened it
   */
  public boolean vote(String id, Account reviewer, Verdict verdict, int revision) {
    long post = find(id, reviewer).flatMap(this::post).map(Post::id).orElse(0L);
    return desk.inTurn(
        post,
        () -> {
          Optional<Post> read = posts.byId(post).filter(p -> p.revision() == revision);
          if (read.isEmpty()) {
            return false;
          }
          ReviewCase decided = room.reviews().decide(id, reviewer.name(), verdict);
          decided.outcome().ifPresent(outcome -> desk.obey(read.get(), outcome));
          return true;
        });
  }

  /**
   * Asks for another look at a post.
   *
   * @param post the post
   * @return the appeal, or empty if one is open or the post is not acted upon
   */
  public Optional<ReviewCase> appeal(Post post) {
    List<ChainLink> decision = room.record().read(post.decided() - 1, 1);
    if (!post.appealable() || decision.isEmpty()) {
      return Optional.empty();
    }
    ChainLink link = decision.get(0);
    try {
      Recorded recorded = new Recorded(link.sequence(), link.entry());
      ReviewCase appeal = room.reviews().appeal(recorded, post.author());
      names.keep(appeal.queue());
      return Optional.of(appeal);
    } catch (IllegalTransitionException e) {
      return Optional.empty();
    }
  }

  private Instant now() {
    return room.clock().instant();
  }
}
