package io.github.moderation4j.examples.guides;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.Limits;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.state.StateStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/** A moderator as a busy site runs it. */
final class Operating {
  private Operating() {}

  // snippet: make
  static Moderator moderator(Path policyFile, StateStore state, AuditLog log) {
    Assessor assessor =
        Assessor.builder()
            .limits(new Limits(20_000, 500, Duration.ofMillis(300)))
            .cacheSize(50_000)
            .build();
    return Moderator.builder()
        .assessor(assessor)
        .policy(PolicyReader.standard().read(policyFile))
        .state(state)
        .audit(log)
        .rehearseExamples()
        .build();
  }

  // end

  // snippet: watch
  static AutoCloseable follow(
      Moderator moderator, Path file, ScheduledExecutorService timer, Consumer<String> alarm) {
    return moderator.watch(
        file,
        timer,
        Duration.ofSeconds(30),
        reading -> reading.issues().forEach(issue -> alarm.accept(issue.toString())));
  }
  // end
}
