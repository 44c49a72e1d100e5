package io.github.moderation4j.rules.replay;

import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Mode;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a policy that read what a record does not keep: the text itself and its links. */
final class TextRules {
  private static final String TEXT = "content.text";
  private static final String DOMAINS = "content.domains";

  private final List<String> ofText;
  private final List<String> ofDomains;

  TextRules(Policy policy) {
    this.ofText = reading(policy, TEXT);
    this.ofDomains = reading(policy, DOMAINS);
  }

  private static List<String> reading(Policy policy, String fact) {
    List<String> reading = new ArrayList<>();
    if (policy.exempt().stream().anyMatch(e -> e.source().contains(fact))) {
      reading.add("exempt");
    }
    policy.rules().stream()
        .filter(rule -> rule.mode() != Mode.OFF && reads(rule, fact))
        .forEach(rule -> reading.add(rule.id()));
    return List.copyOf(reading);
  }

  private static boolean reads(Rule rule, String fact) {
    return rule.when().expressions().stream().anyMatch(e -> e.source().contains(fact))
        || rule.escalate().stream().anyMatch(e -> e.when().source().contains(fact));
  }

  /** Ids of the rules, or {@code exempt}, that cannot be replayed with these facts. */
  List<String> unsure(Facts recorded) {
    if (recorded.get(DOMAINS).isPresent()) {
      return ofText;
    }
    return Stream.concat(ofText.stream(), ofDomains.stream()).distinct().toList();
  }
}
