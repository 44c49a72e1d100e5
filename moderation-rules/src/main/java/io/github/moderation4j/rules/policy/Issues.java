package io.github.moderation4j.rules.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The issues found so far while a file is read. */
final class Issues {
  private static final int MOST = 200;

  private final String file;
  private final List<PolicyIssue> found;

  Issues(String file) {
    this(file, new ArrayList<>());
  }

  private Issues(String file, List<PolicyIssue> found) {
    this.file = file;
    this.found = found;
  }

  /** The same list of issues, for another file. */
  Issues in(String otherFile) {
    return new Issues(otherFile, found);
  }

  String file() {
    return file;
  }

  void error(Node node, String message) {
    add(PolicyIssue.Level.ERROR, node.getStartMark(), 0, message);
  }

  void warning(Node node, String message) {
    add(PolicyIssue.Level.WARNING, node.getStartMark(), 0, message);
  }

  void error(Optional<Mark> mark, String message) {
    add(PolicyIssue.Level.ERROR, mark, 0, message);
  }

  /** An error at an offset of a scalar's value; at its start if it spans several lines. */
  void error(ScalarNode node, int offset, String message) {
    boolean oneLine =
        node.getStartMark().map(Mark::getLine).equals(node.getEndMark().map(Mark::getLine));
    int within = oneLine ? offset + (node.isPlain() ? 0 : 1) : 0;
    add(PolicyIssue.Level.ERROR, node.getStartMark(), within, message);
  }

  private void add(PolicyIssue.Level level, Optional<Mark> mark, int offset, String message) {
    if (found.size() < MOST) {
      int line = mark.map(m -> m.getLine() + 1).orElse(1);
      int column = mark.map(m -> m.getColumn() + 1).orElse(1);
      found.add(new PolicyIssue(level, file, line, column + offset, message));
    }
  }

  boolean hasErrors() {
    return found.stream().anyMatch(issue -> issue.level() == PolicyIssue.Level.ERROR);
  }

  List<PolicyIssue> all() {
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparing(PolicyIssue::file)
                .thenComparingInt(PolicyIssue::line)
                .thenComparingInt(PolicyIssue::column))
        .toList();
  }
}
