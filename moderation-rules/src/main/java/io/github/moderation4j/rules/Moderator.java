package io.github.moderation4j.rules;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.PolicyActivated;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Effects;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyException;
import io.github.moderation4j.rules.policy.PolicyIssue;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.PolicyReading;
import io.github.moderation4j.rules.rehearse.PolicyTester;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.StateStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Decides what to do about content. Thread-safe; make one and share it.
 *
 * <p>The policy can be exchanged while others decide: each decision is made wholly by one policy.
 */
public final class Moderator {
  private final Assessor assessor;
  private final StateStore state;
  private final Clock clock;
  private final boolean rehearses;
  private final Optional<AuditLog> log;
  private final Consumer<Recorded> recorded;
  private volatile House house;

  /** What belongs to one policy, exchanged together. */
  private record House(Decider decider, Effects effects) {}

  private Moderator(Builder builder) {
    this.assessor = builder.assessor.orElseGet(Assessor::create);
    this.clock = builder.clock;
    this.state = builder.state.orElseGet(() -> new MemoryState(builder.clock));
    this.rehearses = builder.rehearses;
    this.log = builder.log;
    this.recorded = builder.recorded;
    this.house = house(builder.policy.orElseGet(Policy::standard));
  }

  private House house(Policy policy) {
    if (rehearses) {
      rehearse(policy);
    }
    House next = new House(new Decider(policy, state, clock), new Effects(policy, state));
    log.ifPresent(l -> l.append(new PolicyActivated(clock.instant(), policy.id())));
    return next;
  }

  private void rehearse(Policy policy) {
    List<PolicyIssue> failures =
        PolicyTester.of(policy, assessor::assess).failures().stream()
            .map(f -> new PolicyIssue(PolicyIssue.Level.ERROR, policy.name(), 0, 0, f))
            .toList();
    if (!failures.isEmpty()) {
      throw new PolicyException(failures);
    }
  }

  /**
   * A moderator with all built-in classifiers and the default policy.
   *
   * @return a new moderator, ready to use
   */
  public static Moderator create() {
    return builder().build();
  }

  /**
   * Starts a moderator.
   *
   * @return a builder with the default policy, a memory within the process and the system's clock
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Decides about a text.
   *
   * @param text any string
   * @return verdict, actions and why
   */
  public Decision moderate(String text) {
    return moderate(Content.of(Objects.requireNonNull(text, "text")));
  }

  /**
   * Decides about content of which nothing more is known.
   *
   * @param content the content
   * @return verdict, actions and why
   */
  public Decision moderate(Content content) {
    return moderate(content, Facts.none());
  }

  /**
   * Decides about content.
   *
   * @param content the content
   * @param facts what is known around it
   * @return verdict, actions and why
   */
  public Decision moderate(Content content, Facts facts) {
    return decide(content, assess(content), facts);
  }

  /**
   * The first half: says what content contains.
   *
   * @param content the content
   * @return scores and evidence
   */
  public Assessment assess(Content content) {
    return assessor.assess(Objects.requireNonNull(content, "content"));
  }

  /**
   * The second half: decides about content that was assessed before, and remembers what rules ask
   * to be remembered. With an audit log, the decision is recorded before it is returned.
   *
   * @param content the content
   * @param assessment what it contains
   * @param facts what is known around it
   * @return verdict, actions and why
   * @throws AuditException if there is an audit log and the decision could not be recorded
   */
  public Decision decide(Content content, Assessment assessment, Facts facts) {
    House current = house;
    Decision decided = current.decider().decide(content, assessment, facts);
    Decision due = current.effects().apply(content, decided);
    log.ifPresent(l -> recorded.accept(l.record(content, assessment, facts, due)));
    return due;
  }

  /**
   * The policy that decides now.
   *
   * @return the house rules
   */
  public Policy policy() {
    return house.decider().policy();
  }

  /**
   * Exchanges the policy; decisions that have begun are made by the old one.
   *
   * @param policy the new house rules
   * @throws PolicyException if examples are rehearsed and one fails; the old policy stays
   * @throws AuditException if there is an audit log and it could not be recorded; the old policy
   *     stays
   */
  public void use(Policy policy) {
    house = house(Objects.requireNonNull(policy, "policy"));
  }

  /**
   * Follows a policy file: when what it says has changed, the new policy decides; when it is
   * broken, the old one stays.
   *
   * @param file the file
   * @param scheduler runs the checks
   * @param every time between two checks
   * @param listener is told of every change, with all issues; an empty policy means that the old
   *     one stays
   * @return closes the watch
   */
  public AutoCloseable watch(
      Path file,
      ScheduledExecutorService scheduler,
      Duration every,
      Consumer<PolicyReading> listener) {
    PolicyWatch watch = new PolicyWatch(this, file, new PolicyReader(clock), listener);
    long nanos = every.toNanos();
    Future<?> checks = scheduler.scheduleWithFixedDelay(watch, 0, nanos, TimeUnit.NANOSECONDS);
    return () -> checks.cancel(false);
  }

  /** Collects the parts of a moderator. Not thread-safe. */
  public static final class Builder {
    private Optional<Assessor> assessor = Optional.empty();
    private Optional<Policy> policy = Optional.empty();
    private Optional<StateStore> state = Optional.empty();
    private Clock clock = Clock.systemUTC();

    private Optional<AuditLog> log = Optional.empty();
    private Consumer<Recorded> recorded = entry -> {};
    private boolean rehearses;

    private Builder() {}

    /**
     * Sets who reads the text.
     *
     * @param assessor the assessor
     * @return this builder
     */
    public Builder assessor(Assessor assessor) {
      this.assessor = Optional.of(assessor);
      return this;
    }

    /**
     * Sets the house rules.
     *
     * @param policy the policy
     * @return this builder
     */
    public Builder policy(Policy policy) {
      this.policy = Optional.of(policy);
      return this;
    }

    /**
     * Sets what rules remember.
     *
     * @param state the memory
     * @return this builder
     */
    public Builder state(StateStore state) {
      this.state = Optional.of(state);
      return this;
    }

    /**
     * Sets the only source of time.
     *
     * @param clock the clock
     * @return this builder
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Sets where every decision, and every policy that begins to decide, is recorded.
     *
     * @param auditLog the log
     * @return this builder
     */
    public Builder audit(AuditLog auditLog) {
      this.log = Optional.of(auditLog);
      return this;
    }

    /**
     * Sets where every decision is recorded, and who is told of it then, such as a desk that opens
     * cases.
     *
     * @param auditLog the log
     * @param listener is told of each {@link io.github.moderation4j.rules.audit.Decided} with its
     *     place in the log, before the decision is returned; what it throws reaches the caller
     * @return this builder
     */
    public Builder audit(AuditLog auditLog, Consumer<Recorded> listener) {
      this.recorded = Objects.requireNonNull(listener, "listener");
      return audit(auditLog);
    }

    /**
     * Has the examples of every policy run before it decides.
     *
     * @return this builder
     */
    public Builder rehearseExamples() {
      this.rehearses = true;
      return this;
    }

    /**
     * The moderator.
     *
     * @return a new moderator, ready to use
     * @throws PolicyException if examples are rehearsed and one fails; tells all that do
     */
    public Moderator build() {
      return new Moderator(this);
    }
  }
}
