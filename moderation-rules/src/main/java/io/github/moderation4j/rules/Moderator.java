package io.github.moderation4j.rules;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** Decides what to do about content. Immutable and thread-safe; make one and share it. */
public final class Moderator {
  private final Assessor assessor;
  private final Decider decider;

  private Moderator(Builder builder) {
    this.assessor = builder.assessor.orElseGet(Assessor::create);
    this.decider = new Decider(builder.policy, builder.clock);
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
   * @return a builder with the default policy and the system's clock
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
   * The second half: decides about content that was assessed before.
   *
   * @param content the content
   * @param assessment what it contains
   * @param facts what is known around it
   * @return verdict, actions and why
   */
  public Decision decide(Content content, Assessment assessment, Facts facts) {
    return decider.decide(content, assessment, facts);
  }

  /** Collects the parts of a moderator. Not thread-safe. */
  public static final class Builder {
    private Optional<Assessor> assessor = Optional.empty();
    private Policy policy = Policy.standard();
    private Clock clock = Clock.systemUTC();

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
      this.policy = Objects.requireNonNull(policy, "policy");
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
     * The moderator.
     *
     * @return a new moderator, ready to use
     */
    public Moderator build() {
      return new Moderator(this);
    }
  }
}
