package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Case;
import io.github.moderation4j.examples.forum.store.Cases;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Role;
import io.github.moderation4j.rules.audit.AppealFiled;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.EvidenceOpened;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * People at work on cases: one person has a case at a time, some queues need a second who does not
 * see what the first thought, and an appeal never goes to somebody who decided before. Everything
 * is written to the record. Thread-safe.
 */
public final class Review {
  private static final Duration LEASE = Duration.ofMinutes(20);
  private static final Set<String> TWO_PERSONS = Set.of("civil-rights");

  private final Room room;
  private final Desk desk;
  private final Cases cases;
  private final Posts posts;

  /**
   * Reviews over the same desk as everything else.
   *
   * @param room what it works with
   * @param desk carries out what people decide
   */
  public Review(Room room, Desk desk) {
    this.room = room;
    this.desk = desk;
    this.cases = new Cases(room.database());
    this.posts = new Posts(room.database());
  }

  /**
   * What waits for somebody, and may be decided by that person.
   *
   * @param reviewer who asks
   * @return the most pressing first
   */
  public List<Case> waiting(Account reviewer) {
    return cases.waiting().stream().filter(each -> mayDecide(each, reviewer)).toList();
  }

  private boolean mayDecide(Case each, Account reviewer) {
    boolean expert = reviewer.role() != Role.MODERATOR || !TWO_PERSONS.contains(each.queue());
    return reviewer.role().reviews()
        && expert
        && !each.firstReviewer().equals(reviewer.name())
        && !(each.appeal() && cases.hasVoted(each.postId(), reviewer.name()))
        && !author(each).equals(reviewer.name());
  }

  private String author(Case each) {
    return posts.byId(each.postId()).map(Post::author).orElse("");
  }

  /**
   * A case, for somebody who may decide it.
   *
   * @param id number of the case
   * @param reviewer who asks
   * @return the case, or empty if it is not there for that person
   */
  public Optional<Case> find(long id, Account reviewer) {
    return cases.byId(id).filter(each -> mayDecide(each, reviewer));
  }

  /**
   * Hands a case to somebody.
   *
   * @param id number of the case
   * @param reviewer who takes it
   * @return whether the person has it now
   */
  public boolean claim(long id, Account reviewer) {
    Instant now = now();
    return find(id, reviewer).isPresent() && cases.claim(id, reviewer.name(), now, now.plus(LEASE));
  }

  /**
   * Hands the most pressing case to somebody, or the one that the person has.
   *
   * @param reviewer who takes it
   * @return number of the case, or empty if nothing waits
   */
  public Optional<Long> next(Account reviewer) {
    List<Case> waiting = waiting(reviewer);
    Instant now = now();
    Optional<Case> own = waiting.stream().filter(c -> c.heldBy(reviewer.name(), now)).findFirst();
    return own.or(() -> waiting.stream().filter(c -> claim(c.id(), reviewer)).findFirst())
        .map(Case::id);
  }

  /**
   * Opens the evidence, on the record.
   *
   * @param id number of the case
   * @param reviewer who has the case
   */
  public void open(long id, Account reviewer) {
    Case mine = held(id, reviewer);
    if (!mine.seen()) {
      cases.open(id);
      room.log().append(new EvidenceOpened(now(), mine.recordId(), reviewer.name()));
    }
  }

  /**
   * Decides a case, or asks for a second person.
   *
   * @param id number of the case
   * @param reviewer who has the case
   * @param verdict what shall happen to the post
   * @return whether the case is closed now
   * @throws IllegalStateException if the person does not have the case any more
   */
  public boolean vote(long id, Account reviewer, Verdict verdict) {
    Case mine = held(id, reviewer);
    boolean first = mine.state() == Case.State.OPEN && TWO_PERSONS.contains(mine.queue());
    boolean counted =
        first && !mine.appeal()
            ? cases.voteFirst(id, reviewer.name(), verdict.id(), now())
            : cases.close(id, reviewer.name(), verdict.id(), now());
    if (!counted) {
      throw new IllegalStateException("case %d is not held by '%s'".formatted(id, reviewer.name()));
    }
    if (first && !mine.appeal()) {
      return false;
    }
    carryOut(mine, reviewer, verdict);
    return true;
  }

  private Case held(long id, Account reviewer) {
    return find(id, reviewer)
        .filter(each -> each.heldBy(reviewer.name(), now()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "case %d is not held by '%s'".formatted(id, reviewer.name())));
  }

  private void carryOut(Case closed, Account reviewer, Verdict after) {
    Post post = posts.byId(closed.postId()).orElseThrow();
    Verdict before = Verdict.of(closed.verdict()).orElseThrow();
    List<AuditEntry> entries = new ArrayList<>(List.of(outcome(closed, reviewer, before, after)));
    if (post.state() == Post.State.REMOVED && after != Verdict.REJECT) {
      entries.add(new ContentRestored(now(), post.contentId(), reviewer.name(), closed.recordId()));
    }
    room.log().append(entries);
    if (after == Verdict.ALLOW) {
      forgetLabels(closed, post);
    }
    desk.obey(post, after);
  }

  private AuditEntry outcome(Case closed, Account reviewer, Verdict before, Verdict after) {
    String content = "post-" + closed.postId();
    Vote vote = new Vote(reviewer.name(), after);
    return closed.appeal()
        ? new AppealResolved(
            now(), closed.recordId(), content, reviewer.name(), before, after, closed.rules())
        : new ReviewClosed(
            now(), closed.recordId(), content, before, after, votes(closed, vote), closed.rules());
  }

  private static List<Vote> votes(Case closed, Vote last) {
    if (closed.firstVote().isEmpty()) {
      return List.of(last);
    }
    String verdict = closed.firstVote().substring(closed.firstReviewer().length() + 1);
    return List.of(new Vote(closed.firstReviewer(), Verdict.of(verdict).orElseThrow()), last);
  }

  /** What the rules remembered about the author because of a post that is in order is forgotten. */
  private void forgetLabels(Case closed, Post post) {
    Subject author = new Subject("author", post.author());
    closed.rules().stream()
        .flatMap(id -> room.moderator().policy().rule(id).stream())
        .flatMap(rule -> rule.then().actions().stream())
        .forEach(action -> Labels.of(action).ifPresent(l -> room.state().forget(author, l)));
  }

  /**
   * Asks for another look at a post.
   *
   * @param post the post
   * @param plea what its author says
   * @return whether an appeal was opened; not if one is open or the post is not acted upon
   */
  public boolean appeal(Post post, String plea) {
    Optional<Case> opened =
        post.appealable() ? cases.open(appealOf(post, plea), now()) : Optional.empty();
    opened.ifPresent(
        a ->
            room.log()
                .append(new AppealFiled(now(), a.recordId(), post.contentId(), post.author())));
    return opened.isPresent();
  }

  private Cases.Opening appealOf(Post post, String plea) {
    List<String> rules = desk.look(post).decision().rules();
    return new Cases.Opening(post.id(), true, "appeals", post.outcome().verdict(), rules, 3, plea);
  }

  /**
   * Whether a case about a post is open.
   *
   * @param post the post
   * @return true if so
   */
  public boolean isOpen(Post post) {
    return cases.openAbout(post.id()).isPresent();
  }

  private Instant now() {
    return room.clock().instant();
  }
}
