package io.github.moderation4j.rules.expression;

import java.util.List;
import java.util.stream.Collectors;

/** An expression could not be compiled; tells everything that is wrong with it. */
public final class ExpressionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<ExpressionIssue> issues;

  ExpressionException(List<ExpressionIssue> issues) {
    super(
        issues.stream()
            .map(i -> i.offset() + ": " + i.message())
            .collect(Collectors.joining("\n")));
    this.issues = List.copyOf(issues);
  }

  /**
   * All that is wrong.
   *
   * @return at least one issue, in order of offset
   */
  public List<ExpressionIssue> issues() {
    return issues;
  }
}
