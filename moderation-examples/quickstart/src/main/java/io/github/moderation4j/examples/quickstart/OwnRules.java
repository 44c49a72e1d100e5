package io.github.moderation4j.examples.quickstart;

import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import java.nio.file.Path;

/** Decisions by the rules of the house. */
final class OwnRules {
  private OwnRules() {}

  static Moderator moderator(Path file) {
    // snippet: add-rule
    Policy policy = PolicyReader.standard().read(file); // or throws, with everything that is wrong
    Moderator moderator = Moderator.builder().policy(policy).build();
    // end
    return moderator;
  }
}
