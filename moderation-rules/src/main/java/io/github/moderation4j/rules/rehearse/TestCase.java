package io.github.moderation4j.rules.rehearse;

import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Example;
import io.github.moderation4j.rules.policy.Policy;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One example of a policy, ready to run. Immutable and thread-safe. */
public final class TestCase {
  private final String name;
  private final Policy policy;
  private final Example example;
  private final Staged staged;

  TestCase(String name, Policy policy, Example example, Staged staged) {
    this.name = name;
    this.policy = policy;
    this.example = example;
    this.staged = staged;
  }

  /** The same example under another policy. */
  TestCase under(Policy other) {
    return new TestCase(name, other, example, staged);
  }

  /**
   * The name of the case.
   *
   * @return rule, number of the example and the verdict it must get
   */
  public String name() {
    return name;
  }

  /**
   * What the policy decides about the example.
   *
   * @return the decision
   */
  public Decision decide() {
    return staged.decide(policy);
  }

  /**
   * What is wrong.
   *
   * @return one line, or empty if the example gets what it must
   */
  public Optional<String> failure() {
    Decision decision = decide();
    Set<String> silent = new TreeSet<>(example.rules());
    silent.removeAll(decision.rules());
    if (decision.verdict() == example.expect() && silent.isEmpty()) {
      return Optional.empty();
    }
    String rules = silent.isEmpty() ? "" : ", and %s did not fire".formatted(silent);
    return Optional.of(
        "%s: expected %s, but was %s%s; reasons: %s; skipped: %s"
            .formatted(
                name,
                example.expect().id(),
                decision.verdict().id(),
                rules,
                decision.reasons(),
                decision.skipped()));
  }

  /**
   * Fails if the example does not get what it must.
   *
   * @throws AssertionError if so, saying why
   */
  public void verify() {
    failure()
        .ifPresent(
            message -> {
              throw new AssertionError(message);
            });
  }
}
