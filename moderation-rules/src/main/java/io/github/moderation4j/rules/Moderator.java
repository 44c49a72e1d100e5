package io.github.moderation4j.rules;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
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
  private volatile House house;

  /** What belongs to one policy, exchanged together. */
  private record House(Decider decider, Effects effects) {}

  private Moderator(Builder builder) {
    this.assessor = builder.assessor.orElseGet(Assessor::create);
    this.clock = builder.clock;
    this.state = builder.state.orElseGet(() -> new MemoryState(builder.clock));
    this.rehearses = builder.rehearses;
    this.house = house(builder.policy.orElseGet(Policy::standard));
  }

  private House house(Policy policy) {
    if (rehearses) {
      rehearse(policy);
    }
    return new House(new Decider(policy, state, clock), new Effects(policy, state));
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
   * to be remembered.
   *
   * @param content the content
   * @param assessment what it contains
   * @param facts what is known around it
   * @return verdict, actions and why
   */
  public Decision decide(Content content, Assessment assessment, Facts facts) {
    House current = house;
    return current.effects().apply(content, current.decider().decide(content, assessment, facts));
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
