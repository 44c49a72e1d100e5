package io.github.moderation4j.rules.rehearse;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.policy.Example;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Runs the examples that stand beside the rules of a policy. Immutable; its cases may run at once.
 *
 * <p>With JUnit 5, a build runs them as tests of its own:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> examplesOfThePolicy() {
 *   return tester.cases().stream().map(c -> DynamicTest.dynamicTest(c.name(), c::verify));
 * }
 * }</pre>
 */
public final class PolicyTester {
  private final Policy policy;
  private final List<TestCase> cases;

  private PolicyTester(Policy policy, List<TestCase> cases) {
    this.policy = policy;
    this.cases = List.copyOf(cases);
  }

  /**
   * A tester of a policy.
   *
   * @param policy the policy
   * @param reader says what a text contains, such as an assessor's {@code assess}; asked once per
   *     example, and not at all for examples that bring their scores
   * @return the tester
   */
  public static PolicyTester of(Policy policy, Function<Content, Assessment> reader) {
    Objects.requireNonNull(reader, "reader");
    Placeholders placeholders = Placeholders.builtIn();
    List<TestCase> cases = new ArrayList<>();
    for (Rule rule : policy.rules()) {
      int number = 0;
      for (Example example : rule.tests()) {
        number++;
        Content content =
            Content.of("%s-%d".formatted(rule.id(), number), placeholders.fill(example.text()));
        String name = "%s #%d: %s".formatted(rule.id(), number, example.expect().id());
        cases.add(new TestCase(name, policy, example, new Staged(content, example, reader)));
      }
    }
    return new PolicyTester(policy, cases);
  }

  /**
   * All examples, in the order of the rules.
   *
   * @return one case each
   */
  public List<TestCase> cases() {
    return cases;
  }

  /**
   * The examples that get another verdict than they must.
   *
   * @return one line each; empty if all is well
   */
  public List<String> failures() {
    return cases.stream().flatMap(c -> c.failure().stream()).toList();
  }

  /**
   * The rules that no example would miss: without them, every example passes that passes now.
   *
   * @return ids of the rules, in their order
   */
  public List<String> untested() {
    List<TestCase> passing = cases.stream().filter(c -> c.failure().isEmpty()).toList();
    return policy.rules().stream()
        .map(Rule::id)
        .filter(
            id -> passing.stream().allMatch(c -> c.under(policy.without(id)).failure().isEmpty()))
        .toList();
  }
}
