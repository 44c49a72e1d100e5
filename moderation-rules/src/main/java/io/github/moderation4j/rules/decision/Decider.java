package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.expression.Context;
import io.github.moderation4j.rules.expression.Expression;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Mode;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyVersion;
import io.github.moderation4j.rules.policy.Rule;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.StateStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides by one policy: a function of assessment, facts, clock and what the memories answer.
 * Immutable and thread-safe.
 *
 * <p>The same inputs give the same decision, always. Deciding changes nothing; {@link Effects}
 * carries out what a decision asks of the memories.
 */
public final class Decider {
  private final Policy policy;
  private final PolicyVersion version;
  private final Clock clock;
  private final StateStore state;
  private final List<Rule> rules;
  private final RuleIndex index;

  /**
   * A decider for a policy.
   *
   * @param policy the house rules
   * @param state what rules remember
   * @param clock the only source of time
   */
  public Decider(Policy policy, StateStore state, Clock clock) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.state = Objects.requireNonNull(state, "state");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.version = policy.id();
    this.rules = policy.rules().stream().filter(rule -> rule.mode() != Mode.OFF).toList();
    this.index = new RuleIndex(rules);
  }

  private Decider(Decider other, StateStore state, Clock clock) {
    this.policy = other.policy;
    this.version = other.version;
    this.rules = other.rules;
    this.index = other.index;
    this.state = Objects.requireNonNull(state, "state");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * The same policy with other memories at another time, such as those of a record.
   *
   * @param memories what rules remember
   * @param time the only source of time
   * @return a decider that costs nothing to make
   */
  public Decider with(StateStore memories, Clock time) {
    return new Decider(this, memories, time);
  }

  /**
   * The policy that decides.
   *
   * @return the house rules
   */
  public Policy policy() {
    return policy;
  }

  /**
   * Decides what to do about content.
   *
   * @param content the content
   * @param assessment what it contains
   * @param facts what is known around it
   * @return verdict, actions and why
   */
  public Decision decide(Content content, Assessment assessment, Facts facts) {
    DecisionContext context = new DecisionContext(content, assessment, facts, state);
    Instant now = clock.instant();
    Findings findings = new Findings();
    Optional<Rationale> settled = settled(context);
    settled.ifPresentOrElse(findings.reasons::add, () -> weigh(context, now, findings));
    findings.reasons.sort(Comparator.comparing(Rationale::verdict).reversed());
    Verdict verdict =
        findings.reasons.isEmpty() ? Verdict.ALLOW : findings.reasons.get(0).verdict();
    Basis basis =
        new Basis(version, assessment.fingerprint(), subjects(facts), now, context.observed());
    return new Decision(
        content.id(),
        verdict,
        findings.reasons,
        findings.shadow,
        findings.skipped,
        !assessment.complete(),
        basis);
  }

  /**
   * What conditions would be asked about: to evaluate them one by one.
   *
   * @param content the content
   * @param assessment what it contains
   * @param facts what is known around it
   * @return a context for one thread
   */
  public Context context(Content content, Assessment assessment, Facts facts) {
    return new DecisionContext(content, assessment, facts, state);
  }

  /**
   * All facts that rules can read about content: what the application says, and what the text tells
   * about itself.
   *
   * @param content the content
   * @param assessment what it contains
   * @param facts what is known around it
   * @return the union, which holds the text as {@code content.text}
   */
  public static Facts facts(Content content, Assessment assessment, Facts facts) {
    return new ContentFacts(content, assessment).all().with(facts);
  }

  private static final class Findings {
    private final List<Rationale> reasons = new ArrayList<>();
    private final List<Rationale.RuleFired> shadow = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
  }

  /** What leaves nothing to weigh: a person has decided, or the content is exempt. */
  private Optional<Rationale> settled(DecisionContext context) {
    Optional<Rationale> person =
        context
            .text("content.human_verdict")
            .flatMap(Verdict::of)
            .map(Rationale.HumanDecision::new);
    if (person.isPresent()) {
      return person;
    }
    for (Expression exemption : policy.exempt()) {
      if (exemption.test(context).isTrue()) {
        return Optional.of(new Rationale.Exempt(exemption.source()));
      }
    }
    return Optional.empty();
  }

  private void weigh(DecisionContext context, Instant now, Findings findings) {
    Assessment assessment = context.assessment();
    for (CategoryScore score : assessment.scores()) {
      policy
          .ladder()
          .verdict(score.category(), score.score())
          .map(verdict -> step(score, verdict))
          .ifPresent(findings.reasons::add);
    }
    if (!assessment.complete()) {
      findings.reasons.add(new Rationale.Incomplete(policy.onIncomplete()));
    }
    runRules(context, LocalDate.ofInstant(now, ZoneOffset.UTC), findings);
  }

  private void runRules(DecisionContext context, LocalDate today, Findings findings) {
    try (RuleIndex.Candidates candidates = index.candidates(context)) {
      for (int i = candidates.next(); i >= 0; i = candidates.next()) {
        Rule rule = rules.get(i);
        Optional<Rationale.RuleFired> fired =
            new RuleRun(rule, context, today).fire(findings.skipped);
        if (fired.isPresent() && rule.mode() == Mode.SHADOW) {
          findings.shadow.add(fired.get());
        } else if (fired.isPresent()) {
          findings.reasons.add(fired.get());
          if (rule.stop()) {
            return;
          }
        }
      }
    }
  }

  private Rationale step(CategoryScore score, Verdict verdict) {
    double threshold =
        Objects.requireNonNull(policy.ladder().stepsFor(score.category()).get(verdict));
    List<Action> actions = verdict == Verdict.MASK ? List.of(Masks.of(List.of(score))) : List.of();
    return new Rationale.LadderStep(score.category(), score.score(), threshold, verdict, actions);
  }

  private static Map<String, String> subjects(Facts facts) {
    Map<String, String> subjects = new TreeMap<>();
    facts
        .asMap()
        .forEach(
            (name, value) -> {
              if (name.endsWith(".id") && value instanceof String id) {
                subjects.put(name.substring(0, name.length() - 3), id);
              }
            });
    return subjects;
  }
}
