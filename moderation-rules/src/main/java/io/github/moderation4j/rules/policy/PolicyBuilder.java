package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.expression.Expression;
import io.github.moderation4j.rules.expression.ExpressionException;
import io.github.moderation4j.rules.expression.FactSchema;
import io.github.moderation4j.rules.expression.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Collects a policy; everything that is wrong is told at the end, at once. Not thread-safe. */
public final class PolicyBuilder {
  private final String name;
  private final List<String> issues = new ArrayList<>();
  private final Map<String, FactType> facts = new TreeMap<>();
  private final SortedSet<Category> categories = new TreeSet<>();
  private final Map<Category, Map<Verdict, Double>> steps = new TreeMap<>();
  private final List<Expression> exempt = new ArrayList<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private int version = 1;
  private SignOff signOff = SignOff.NONE;
  private Verdict onIncomplete = Verdict.HOLD;
  private Optional<String> justification = Optional.empty();

  PolicyBuilder(String name) {
    this.name = name;
  }

  /**
   * Sets the version.
   *
   * @param version number the owner gives it; at least 1
   * @return this builder
   */
  public PolicyBuilder version(int version) {
    this.version = version;
    return this;
  }

  /**
   * Sets who answers for the policy.
   *
   * @param signOff owner, reviewer and date
   * @return this builder
   */
  public PolicyBuilder signOff(SignOff signOff) {
    this.signOff = signOff;
    return this;
  }

  /**
   * Declares a fact that the application knows, for the rules that follow.
   *
   * @param fact the dotted name, such as {@code shop.rating}
   * @param type its type
   * @return this builder
   */
  public PolicyBuilder fact(String fact, FactType type) {
    if (FactSchema.standard().type(fact).filter(known -> known != type).isPresent()) {
      issues.add("fact '%s' is declared with another type already".formatted(fact));
    } else {
      facts.put(fact, type);
    }
    return this;
  }

  /**
   * Declares a category of the application, for the rules that follow.
   *
   * @param category the category
   * @return this builder
   */
  public PolicyBuilder category(Category category) {
    categories.add(category);
    return this;
  }

  /**
   * Sets the steps of a category.
   *
   * @param category id of the category
   * @param thresholds the score from which each verdict holds
   * @return this builder
   * @throws IllegalArgumentException if the id is malformed
   */
  public PolicyBuilder step(String category, Map<Verdict, Double> thresholds) {
    steps.put(Category.of(category), thresholds);
    return this;
  }

  /**
   * Sets the least verdict when the assessment is not complete.
   *
   * @param verdict the verdict
   * @return this builder
   */
  public PolicyBuilder onIncomplete(Verdict verdict) {
    this.onIncomplete = verdict;
    return this;
  }

  /**
   * Adds an exemption: content for which it holds is left alone.
   *
   * @param expression the expression
   * @return this builder
   */
  public PolicyBuilder exempt(String expression) {
    try {
      exempt.add(Policy.compiler(facts, categories).compile(expression));
    } catch (ExpressionException e) {
      e.issues().forEach(i -> issues.add("'%s': %s".formatted(expression, i.message())));
    }
    return this;
  }

  PolicyBuilder exempt(Expression expression) {
    exempt.add(expression);
    return this;
  }

  /**
   * Says why exemptions may treat private groups otherwise than public ones.
   *
   * @param reason the reason, for people
   * @return this builder
   */
  public PolicyBuilder justification(String reason) {
    this.justification = Optional.of(reason);
    return this;
  }

  /**
   * Adds a rule, or replaces the one with the same id.
   *
   * @param id lower-case words joined by hyphens
   * @param definition says what the rule is
   * @return this builder
   */
  public PolicyBuilder rule(String id, Consumer<Rule.Builder> definition) {
    Rule.Builder rule = new Rule.Builder(id, Policy.compiler(facts, categories));
    definition.accept(rule);
    issues.addAll(rule.issues());
    try {
      rules.put(id, rule.build());
    } catch (IllegalArgumentException e) {
      issues.add(String.valueOf(e.getMessage()));
    }
    return this;
  }

  PolicyBuilder rule(Rule rule) {
    rules.put(rule.id(), rule);
    return this;
  }

  /**
   * Adds all that another policy says about categories and rules; what is said later replaces it.
   *
   * @param other the policy to include
   * @return this builder
   */
  public PolicyBuilder include(Policy other) {
    facts.putAll(other.facts());
    categories.addAll(other.categories());
    steps.putAll(other.ladder().steps());
    exempt.addAll(other.exempt());
    other.rules().forEach(rule -> rules.put(rule.id(), rule));
    return this;
  }

  Optional<Rule> included(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  Map<String, FactType> facts() {
    return facts;
  }

  Set<Category> categories() {
    return categories;
  }

  /**
   * The policy collected so far.
   *
   * @return an immutable policy
   * @throws PolicyException if anything is wrong with it; tells all that is
   */
  public Policy build() {
    Ladder ladder = new Ladder(Map.of());
    try {
      ladder = new Ladder(steps);
    } catch (IllegalArgumentException e) {
      issues.add(String.valueOf(e.getMessage()));
    }
    if (issues.isEmpty()) {
      try {
        return assemble(ladder);
      } catch (IllegalArgumentException e) {
        issues.add(String.valueOf(e.getMessage()));
      }
    }
    throw new PolicyException(
        issues.stream().map(i -> new PolicyIssue(PolicyIssue.Level.ERROR, name, 0, 0, i)).toList());
  }

  private Policy assemble(Ladder ladder) {
    return new Policy(
        name,
        version,
        signOff,
        facts,
        categories,
        ladder,
        onIncomplete,
        exempt,
        justification,
        List.copyOf(rules.values()));
  }
}
