package io.github.moderation4j.rules.review;

import io.github.moderation4j.rules.audit.AppealFiled;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.EvidenceOpened;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.ReviewOpened;
import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Where people decide: opens cases, hands them out, takes verdicts and appeals, and records what
 * happened. Thread-safe; any number of desks may share a store.
 *
 * <p>A case is kept first and recorded then; {@link #reconcile} records what a crash in between
 * left out. No case is with two reviewers at once; a lease that is over frees it. Those who decided
 * never answer an appeal against it.
 */
public final class ReviewDesk {
  private static final String GENERAL = "general";

  private final ReviewStore store;
  private final AuditLog log;
  private final Clock clock;
  private final Duration lease;
  private final Priority priority;
  private final SecondOpinions seconds;
  private final Outcomes outcomes;

  ReviewDesk(ReviewDeskBuilder builder) {
    this.store = builder.store;
    this.log = builder.log;
    this.clock = builder.clock;
    this.lease = builder.lease;
    this.priority = new Priority(builder.serviceLevels);
    this.seconds = new SecondOpinions(builder.twoPersons, builder.blindShare);
    this.outcomes = new Outcomes(builder.log, builder.state, builder.overturned, builder.lessons);
  }

  /**
   * Starts a desk.
   *
   * @param store where cases are kept
   * @param log where it is recorded what happened
   * @return a builder with leases of half an hour and the system's clock
   */
  public static ReviewDeskBuilder builder(ReviewStore store, AuditLog log) {
    return new ReviewDeskBuilder(store, log);
  }

  /**
   * Opens a case if a decision asks for people: it routes the content to a queue, or holds it,
   * which then goes to the queue {@code general}. Asking again for the same decision changes
   * nothing.
   *
   * @param recorded a {@link Decided}, as the log gave it back
   * @param views how often the content was seen so far
   * @return the case, or empty if nobody is needed
   * @throws IllegalArgumentException if the entry is no decision
   */
  public Optional<ReviewCase> open(Recorded recorded, long views) {
    Decided decided = decided(recorded);
    Optional<String> queue = queue(decided);
    if (queue.isEmpty()) {
      return Optional.empty();
    }
    String id = id(recorded);
    Matter matter = Matter.of(decided, views);
    ReviewCase opened = seconds.ask(ReviewCase.open(id, queue.get(), matter, clock.instant()));
    if (store.add(opened)) {
      log.append(entry(opened));
    }
    return store.find(id).map(known -> known.blindFor(""));
  }

  /** The id of the case of a decision, by which it is opened once. */
  static String id(Recorded decision) {
    return "case-" + decision.sequence();
  }

  static ReviewOpened entry(ReviewCase opened) {
    Matter matter = opened.matter();
    return new ReviewOpened(
        opened.openedAt(),
        opened.id(),
        matter.contentId(),
        opened.queue(),
        matter.verdict(),
        matter.rules());
  }

  private static Decided decided(Recorded recorded) {
    if (recorded.entry() instanceof Decided decided) {
      return decided;
    }
    throw new IllegalArgumentException(
        "entry %d must be a decision".formatted(recorded.sequence()));
  }

  /** Where the case of a decision waits, if it asks for people. */
  static Optional<String> queue(Decided decided) {
    Optional<String> routed =
        decided.decision().actions().stream()
            .filter(Action.Route.class::isInstance)
            .map(action -> ((Action.Route) action).queue())
            .findFirst();
    boolean held = decided.verdict() == Verdict.HOLD;
    return routed.or(() -> held ? Optional.of(GENERAL) : Optional.empty());
  }

  /**
   * Opens an appeal: the content is looked at again, by somebody who has not decided about it.
   *
   * @param recorded the {@link Decided} appealed against, as the log gave it back
   * @param by who appeals; must not answer it either
   * @return the case
   * @throws IllegalTransitionException if an appeal about this content is not answered yet
   * @throws IllegalArgumentException if the entry is no decision, or its content has no id
   */
  public ReviewCase appeal(Recorded recorded, String by) {
    Decided decided = decided(recorded);
    if (decided.contentId().isEmpty()) {
      throw new IllegalArgumentException("content must have an id to be appealed about");
    }
    List<ReviewCase> before = store.about(decided.contentId());
    Optional<ReviewCase> last = latest(before);
    Matter matter =
        last.map(c -> c.matter().withVerdict(c.outcome().orElseThrow()))
            .orElseGet(() -> Matter.of(decided, 0));
    String queue = last.map(ReviewCase::queue).or(() -> queue(decided)).orElse(GENERAL);
    String id = "appeal-%d-%s".formatted(appeals(before), decided.contentId());
    SortedSet<String> excluded = new TreeSet<>(deciders(before));
    excluded.add(by);
    ReviewCase appeal = ReviewCase.open(id, queue, matter, clock.instant()).asAppeal(excluded);
    if (before.stream().anyMatch(ReviewDesk::isPendingAppeal) || !store.add(appeal)) {
      throw new IllegalTransitionException(
          "content '%s' has an appeal that is not answered yet".formatted(decided.contentId()));
    }
    log.append(new AppealFiled(appeal.openedAt(), id, decided.contentId(), by));
    return appeal;
  }

  private static boolean isPendingAppeal(ReviewCase c) {
    return c.kind() == ReviewCase.Kind.APPEAL && c.outcome().isEmpty();
  }

  private static long appeals(Collection<ReviewCase> cases) {
    return cases.stream().filter(c -> c.kind() == ReviewCase.Kind.APPEAL).count() + 1;
  }

  private static List<String> deciders(Collection<ReviewCase> cases) {
    return cases.stream().flatMap(c -> c.votes().stream()).map(Vote::reviewer).toList();
  }

  private static Optional<ReviewCase> latest(List<ReviewCase> cases) {
    return cases.stream()
        .filter(c -> c.outcome().isPresent())
        .max(Comparator.comparing(ReviewCase::openedAt));
  }

  /**
   * What people last decided about content: the fact {@code content.human_verdict} of the next
   * decision.
   *
   * @param contentId the content
   * @return the verdict, or empty if nobody has decided
   */
  public Optional<Verdict> humanVerdict(String contentId) {
    return latest(store.about(contentId)).flatMap(ReviewCase::outcome);
  }

  /**
   * Gives a reviewer the case that is most urgent: severity × reach × uncertainty × age.
   *
   * @param reviewer who asks
   * @param queues the queues that the reviewer has the expertise for
   * @return the claimed case without what others said, or empty if there is none
   */
  public Optional<ReviewCase> claimNext(String reviewer, Collection<String> queues) {
    Instant now = clock.instant();
    for (ReviewCase candidate : open(reviewer, queues, now)) {
      ReviewCase claimed = candidate.claim(reviewer, now, lease);
      if (store.replace(claimed)) {
        return Optional.of(claimed.blindFor(reviewer));
      }
    }
    return Optional.empty();
  }

  private List<ReviewCase> open(String reviewer, Collection<String> queues, Instant now) {
    return queues.stream()
        .flatMap(queue -> store.undecided(queue).stream())
        .filter(c -> c.state(now) == ReviewCase.State.OPEN && c.mayBeDecidedBy(reviewer))
        .sorted(Comparator.comparingDouble((ReviewCase c) -> -priority.of(c, now)))
        .toList();
  }

  /**
   * The cases that a reviewer could claim now.
   *
   * @param reviewer who asks
   * @param queues the queues that the reviewer has the expertise for
   * @return open cases, most urgent first, without what others said
   */
  public List<ReviewCase> waiting(String reviewer, Collection<String> queues) {
    return open(reviewer, queues, clock.instant()).stream().map(c -> c.blindFor(reviewer)).toList();
  }

  /**
   * The cases that a reviewer has and has not decided yet, to go on after a break.
   *
   * @param reviewer who asks
   * @param queues the queues to look in
   * @return claimed cases, most urgent first, without what others said
   */
  public List<ReviewCase> claimedBy(String reviewer, Collection<String> queues) {
    Instant now = clock.instant();
    return queues.stream()
        .flatMap(queue -> store.undecided(queue).stream())
        .filter(c -> c.isWith(reviewer, now))
        .sorted(Comparator.comparingDouble((ReviewCase c) -> -priority.of(c, now)))
        .map(c -> c.blindFor(reviewer))
        .toList();
  }

  /**
   * Gives a reviewer a chosen case, such as one that a colleague asked to be looked at.
   *
   * @param caseId the case
   * @param reviewer who wants it
   * @return the claimed case without what others said
   * @throws IllegalTransitionException if there is no such case, it is closed, somebody has it, or
   *     that person must not decide it
   */
  public ReviewCase claim(String caseId, String reviewer) {
    return change(caseId, c -> c.claim(reviewer, clock.instant(), lease)).blindFor(reviewer);
  }

  /**
   * Gives a case back undecided.
   *
   * @param caseId the case
   * @param reviewer who has it
   * @throws IllegalTransitionException if that person does not have it
   */
  public void release(String caseId, String reviewer) {
    change(caseId, c -> c.release(reviewer, clock.instant()));
  }

  /**
   * Lets a reviewer see the evidence, which is blurred until then, and records who saw it.
   *
   * @param caseId the case
   * @param reviewer who has it
   * @return the case without what others said
   * @throws IllegalTransitionException if that person does not have it
   */
  public ReviewCase openEvidence(String caseId, String reviewer) {
    Instant now = clock.instant();
    ReviewCase opened = change(caseId, c -> c.openEvidence(reviewer, now));
    log.append(new EvidenceOpened(now, caseId, reviewer));
    return opened.blindFor(reviewer);
  }

  /**
   * Takes a verdict. If no more are needed the case is closed: what was decided is recorded, and if
   * the content was found to be in order, its labels are taken back, the application is told, and
   * the content is restored.
   *
   * @param caseId the case
   * @param reviewer who has it and has opened the evidence
   * @param verdict what should happen to the content
   * @return the case, without what others said unless it is closed
   * @throws IllegalTransitionException if that person does not have it or has not opened the
   *     evidence
   */
  public ReviewCase decide(String caseId, String reviewer, Verdict verdict) {
    Instant now = clock.instant();
    ReviewCase decided = change(caseId, c -> c.decide(new Vote(reviewer, verdict), now));
    decided.outcome().ifPresent(outcome -> outcomes.close(decided, outcome, now));
    return decided.blindFor(reviewer);
  }

  /**
   * Does what a process had left undone that ended between keeping a case and recording it: opens
   * missing cases of recorded decisions, and records cases opened, appeals filed and cases closed
   * that the log lacks. Reads the whole log; call it after a crash, or once a day. What happened
   * within the length of a lease is left alone, because another process may be about to record it.
   *
   * @return how many cases were mended
   */
  public int reconcile() {
    return new Reconciliation(store, log, outcomes).run(this, clock.instant(), lease);
  }

  private ReviewCase change(String caseId, UnaryOperator<ReviewCase> transition) {
    while (true) {
      ReviewCase kept =
          store
              .find(Objects.requireNonNull(caseId, "caseId"))
              .orElseThrow(() -> new IllegalTransitionException("no case '%s'".formatted(caseId)));
      ReviewCase next = transition.apply(kept);
      if (store.replace(next)) {
        return next;
      }
    }
  }
}
