package io.github.moderation4j.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Looks over a policy that can be read, for what it should not say. */
final class Lint {
  private static final Set<String> SENSITIVE =
      Set.of("hate", "extremism", "civic", "denial", "conspiracy", "self-harm");

  private final Issues issues;
  private final LocalDate today;

  Lint(Issues issues, LocalDate today) {
    this.issues = issues;
    this.today = today;
  }

  void check(Policy policy, Fields head, List<Node> rules) {
    signOff(policy, head);
    if (policy.justification().isEmpty() && Parity.exemptionsSparePrivateGroups(policy)) {
      issues.error(
          head.get("exempt").orElse(head.node()),
          "exemptions spare private groups; treat public and private groups alike, or write a"
              + " 'justification:'");
    }
    for (Rule rule : policy.rules()) {
      Node where = place(rule.id(), rules, head.node());
      if (rule.justification().isEmpty() && Parity.sparesPrivateGroups(rule)) {
        issues.error(
            where,
            "rule '%s' spares private groups; treat public and private groups alike, or write a 'justification:'"
                .formatted(rule.id()));
      }
      if (rule.reach().to().map(day -> day.isBefore(today)).orElse(false)) {
        issues.warning(where, "rule '%s' has expired".formatted(rule.id()));
      }
    }
  }

  private void signOff(Policy policy, Fields head) {
    boolean sensitive =
        policy.ladder().steps().keySet().stream().anyMatch(c -> isSensitive(c.id()))
            || policy.rules().stream()
                .flatMap(rule -> rule.category().stream())
                .anyMatch(c -> isSensitive(c.id()));
    SignOff signOff = policy.signOff();
    if (sensitive && signOff.stale(today)) {
      issues.warning(
          head.get("review-date").orElse(head.node()),
          "the review of %s is more than a year old, and the policy decides about sensitive categories"
              .formatted(signOff.reviewDate().orElseThrow()));
    }
    if (sensitive && signOff.reviewDate().isPresent() != signOff.reviewedBy().isPresent()) {
      issues.error(head.node(), "'reviewed-by' and 'review-date' belong together");
    }
  }

  private static boolean isSensitive(String category) {
    int slash = category.indexOf('/');
    return SENSITIVE.contains(slash < 0 ? category : category.substring(0, slash));
  }

  private static Node place(String id, List<Node> rules, Node otherwise) {
    for (Node rule : rules) {
      if (rule instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode key
              && key.getValue().equals("rule")
              && tuple.getValueNode() instanceof ScalarNode value
              && value.getValue().equals(id)) {
            return value;
          }
        }
      }
    }
    return otherwise;
  }
}
