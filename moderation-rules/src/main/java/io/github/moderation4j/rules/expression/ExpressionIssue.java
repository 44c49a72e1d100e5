package io.github.moderation4j.rules.expression;

import java.util.Objects;

/**
 * Something wrong with an expression.
 *
 * @param offset where in the source, in UTF-16 code units from 0
 * @param message what was found and what was expected; lower case, no full stop
 */
public record ExpressionIssue(int offset, String message) {
  /** Checks that no component is missing. */
  public ExpressionIssue {
    Objects.requireNonNull(message, "message");
  }
}
