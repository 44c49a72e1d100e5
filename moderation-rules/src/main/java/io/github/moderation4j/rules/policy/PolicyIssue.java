package io.github.moderation4j.rules.policy;

import java.util.Objects;

/**
 * Something wrong, or soon to be wrong, with a policy.
 *
 * @param level whether the policy can be used all the same
 * @param file name of the file, or of the policy if there is none
 * @param line line of the file, from 1; 0 if the policy was not read from a text
 * @param column column of the line, from 1; 0 if the policy was not read from a text
 * @param message what was found and what was expected; lower case, no full stop
 */
public record PolicyIssue(Level level, String file, int line, int column, String message) {
  /** How bad an issue is. */
  public enum Level {
    /** The policy cannot be used. */
    ERROR,
    /** The policy can be used, and somebody should look at it. */
    WARNING
  }

  /** Checks that no component is missing. */
  public PolicyIssue {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
  }

  /**
   * The issue as one line, in the form that editors jump to.
   *
   * @return {@code file:line:column: message}, with {@code warning:} before the message of one
   */
  @Override
  public String toString() {
    String place = line == 0 ? file : "%s:%d:%d".formatted(file, line, column);
    return place + ": " + (level == Level.WARNING ? "warning: " : "") + message;
  }
}
