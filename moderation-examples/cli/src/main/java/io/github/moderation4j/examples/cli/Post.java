package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.content.Content;
import java.util.Map;
import java.util.Optional;

/**
 * A post to moderate.
 *
 * @param id the id as given, a string or an integer, to be given back as it came
 * @param text what the author wrote
 * @param facts everything else the line says, for the rules of the policy
 */
record Post(Object id, String text, Map<String, Object> facts) {
  Post {
    facts = Map.copyOf(facts);
  }

  /** The part of the post that is read for what it contains. */
  Content content() {
    String kind = fact("kind").orElse("post");
    return new Content(id.toString(), text, kind, fact("language"));
  }

  private Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }
}
