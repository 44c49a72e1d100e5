package io.github.moderation4j.rules;

import io.github.moderation4j.rules.policy.PolicyException;
import io.github.moderation4j.rules.policy.PolicyIssue;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.PolicyReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One check after another, whether a policy file says something new. */
final class PolicyWatch implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(PolicyWatch.class);

  private final Moderator moderator;
  private final Path file;
  private final PolicyReader reader;
  private final Consumer<PolicyReading> listener;
  private List<PolicyIssue> told = List.of();

  PolicyWatch(
      Moderator moderator, Path file, PolicyReader reader, Consumer<PolicyReading> listener) {
    this.moderator = moderator;
    this.file = file;
    this.reader = reader;
    this.listener = listener;
  }

  /** Reads the file, with all that it includes, and exchanges the policy if it differs. */
  @Override
  public void run() {
    PolicyReading reading = reader.check(file);
    boolean differs =
        reading.policy().filter(policy -> !policy.equals(moderator.policy())).isPresent();
    if (differs) {
      reading = use(reading);
    }
    if (differs || !reading.issues().equals(told)) {
      told = reading.issues();
      tell(reading);
    }
  }

  /** Has the new policy decide; if its examples fail, the old one stays. */
  private PolicyReading use(PolicyReading reading) {
    try {
      moderator.use(reading.orThrow());
      return reading;
    } catch (PolicyException e) {
      return new PolicyReading(Optional.empty(), e.issues());
    }
  }

  /** A listener that throws must not end the watch. */
  private void tell(PolicyReading reading) {
    reading
        .policy()
        .ifPresentOrElse(
            policy -> LOG.info("policy '{}' version {} decides", policy.name(), policy.version()),
            () -> LOG.warn("policy file is broken, the old one stays: {} issue(s)", told.size()));
    try {
      listener.accept(reading);
    } catch (RuntimeException e) {
      LOG.warn("listener of the policy watch failed", e);
    }
  }
}
