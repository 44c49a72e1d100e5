package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Sha256;
import io.github.moderation4j.rules.expression.Expression;
import io.github.moderation4j.rules.expression.ExpressionCompiler;
import io.github.moderation4j.rules.expression.FactSchema;
import io.github.moderation4j.rules.expression.FactType;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The house rules: from what a text contains and what is known around it to a verdict.
 *
 * @param name lower-case words joined by hyphens
 * @param version number its owner gave it; at least 1
 * @param signOff who answers for it
 * @param facts facts that the application knows beside the standard ones
 * @param categories categories of the application, beside the built-in ones
 * @param ladder the steps that hold without any rule
 * @param onIncomplete the least verdict when the assessment is not complete
 * @param exempt expressions of which one is enough to leave content alone
 * @param justification why exemptions may treat private groups otherwise than public ones
 * @param rules the rules, highest priority first, then in order of id
 */
public record Policy(
    String name,
    int version,
    SignOff signOff,
    Map<String, FactType> facts,
    SortedSet<Category> categories,
    Ladder ladder,
    Verdict onIncomplete,
    List<Expression> exempt,
    Optional<String> justification,
    List<Rule> rules) {
  private static final Set<String> TAXONOMY = Resource.lines("categories.txt");

  /**
   * Checks the parts, orders the rules and copies the collections.
   *
   * @throws IllegalArgumentException if the name is malformed, the version below 1, or two rules
   *     have the same id
   */
  public Policy {
    Objects.requireNonNull(signOff, "signOff");
    Objects.requireNonNull(ladder, "ladder");
    Objects.requireNonNull(onIncomplete, "onIncomplete");
    Objects.requireNonNull(justification, "justification");
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
    exempt = List.copyOf(exempt);
    rules =
        rules.stream()
            .sorted(Comparator.comparingInt(Rule::priority).reversed().thenComparing(Rule::id))
            .toList();
    if (!Rule.ID.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "policy name must be lower-case words joined by '-', but was '%s'".formatted(name));
    }
    if (version < 1) {
      throw new IllegalArgumentException("version must be at least 1, but was " + version);
    }
    if (rules.stream().map(Rule::id).distinct().count() < rules.size()) {
      throw new IllegalArgumentException("rules must have distinct ids");
    }
  }

  /**
   * Starts a policy.
   *
   * @param name its name
   * @return a builder with version 1, an empty ladder, and {@code hold} for incomplete assessments
   */
  public static PolicyBuilder builder(String name) {
    return new PolicyBuilder(name);
  }

  /**
   * The policy that a forum can start with: flags what is weak, holds or rejects only what is sure,
   * and never punishes distress.
   *
   * @return the default policy
   */
  public static Policy standard() {
    return PolicyReader.standard()
        .read("standard/default.yaml", Resource.text("standard/default.yaml").orElseThrow());
  }

  /**
   * Ids of the built-in categories, which every policy may name.
   *
   * @return an immutable set
   */
  public static Set<String> taxonomy() {
    return TAXONOMY;
  }

  /**
   * Which policy this is.
   *
   * @return name, version and digest
   */
  public PolicyVersion id() {
    return new PolicyVersion(name, version, hash());
  }

  /**
   * The digest of all this policy says.
   *
   * @return SHA-256 of {@link #toYaml}, 64 hexadecimal digits
   */
  public String hash() {
    return Sha256.hex(toYaml());
  }

  /**
   * The canonical text of this policy, with what it includes written out. Reading it gives an equal
   * policy; equal policies have the same text.
   *
   * @return the policy as YAML
   */
  public String toYaml() {
    return new PolicyWriter().write(this);
  }

  /**
   * A rule by its id.
   *
   * @param id the id
   * @return the rule, or empty if there is none
   */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * This policy without one of its rules.
   *
   * @param id id of the rule
   * @return the smaller policy; an equal one if there is no such rule
   */
  public Policy without(String id) {
    return withRules(rules.stream().filter(rule -> !rule.id().equals(id)).toList());
  }

  /**
   * This policy with other rules.
   *
   * @param others the rules
   * @return the changed policy
   */
  public Policy withRules(List<Rule> others) {
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
        others);
  }

  /**
   * A compiler for expressions over the facts and categories of this policy.
   *
   * @return the compiler
   */
  public ExpressionCompiler compiler() {
    return compiler(facts, categories);
  }

  static ExpressionCompiler compiler(Map<String, FactType> facts, Set<Category> categories) {
    FactSchema schema = FactSchema.standard();
    for (Map.Entry<String, FactType> fact : facts.entrySet()) {
      schema = schema.with(fact.getKey(), fact.getValue());
    }
    Set<String> known = new TreeSet<>(TAXONOMY);
    categories.forEach(category -> known.add(category.id()));
    return new ExpressionCompiler(schema, known);
  }
}
