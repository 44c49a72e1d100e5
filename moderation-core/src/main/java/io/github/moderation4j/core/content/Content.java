package io.github.moderation4j.core.content;

import java.util.Objects;
import java.util.Optional;

/**
 * One piece of user content: the text and what is known about the text itself.
 *
 * <p>Who wrote it and where it stands are facts for moderation-rules, not for the reader of the
 * text.
 *
 * @param id the application's id of the content; may be empty, never null
 * @param text the text as the author wrote it; any string at all
 * @param kind what it is, such as {@code post}, {@code comment}, {@code username}
 * @param language the BCP 47 language the application knows it to be in; empty lets the analyser
 *     find out
 */
public record Content(String id, String text, String kind, Optional<String> language) {
  /** Checks that no component is missing. */
  public Content {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
  }

  /**
   * A post without an id.
   *
   * @param text the text as the author wrote it
   * @return the content
   */
  public static Content of(String text) {
    return of("", text);
  }

  /**
   * A post.
   *
   * @param id the application's id
   * @param text the text as the author wrote it
   * @return the content
   */
  public static Content of(String id, String text) {
    return new Content(id, text, "post", Optional.empty());
  }
}
