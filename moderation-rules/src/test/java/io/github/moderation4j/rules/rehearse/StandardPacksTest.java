package io.github.moderation4j.rules.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every standard pack reads, passes its own examples, and never punishes distress. */
class StandardPacksTest {
  private static final Assessor ASSESSOR = Assessor.create();

  /** Rules that need a memory of earlier texts, which an example cannot give. */
  private static final Set<String> NEED_MEMORY = Set.of("same-text-again", "same-text-everywhere");

  static Stream<String> packs() {
    return PolicyReader.standardPacks().stream();
  }

  @TestFactory
  Stream<DynamicTest> passesItsOwnExamples() {
    return packs()
        .flatMap(pack -> PolicyTester.of(read(pack), ASSESSOR::assess).cases().stream())
        .map(c -> DynamicTest.dynamicTest(c.name(), c::verify));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void hasAnExampleThatWouldMissEveryRule(String pack) {
    PolicyTester tester = PolicyTester.of(read(pack), ASSESSOR::assess);

    assertThat(tester.untested()).isSubsetOf(NEED_MEMORY);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void answersDistressWithHelp(String pack) {
    assertThat(read(pack).ladder().steps().keySet())
        .extracting(Object::toString)
        .doesNotContain("self-harm", "self-harm/intent");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void writesItselfBack(String pack) {
    Policy policy = read(pack);

    assertThat(PolicyReader.standard().read(pack, policy.toYaml())).isEqualTo(policy);
  }

  @Test
  void canAllBeIncludedTogether() {
    String includes = String.join(", ", PolicyReader.standardPacks());

    Policy all = PolicyReader.standard().read("all", "policy: all\ninclude: [" + includes + "]\n");

    assertThat(all.rules()).extracting(Rule::id).contains("distress", "slur", "many-links");
  }

  /** Packs about one topic each, made to stand beside a ladder for everything. */
  static Stream<String> topics() {
    return Stream.of(
        "standard/census",
        "standard/elections",
        "standard/link-spam",
        "standard/new-accounts",
        "standard/self-harm",
        "standard/slurs");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void passesItsExamplesBesideTheDefault(String pack) {
    Policy both = read("[standard/default, " + pack + "]");

    assertThat(PolicyTester.of(both, ASSESSOR::assess).failures()).isEmpty();
  }

  @Test
  void theTopicsPassTheirExamplesTogetherBesideTheDefault() {
    String packs = topics().collect(Collectors.joining(", "));
    Policy all = read("[standard/default, " + packs + "]");

    assertThat(PolicyTester.of(all, ASSESSOR::assess).failures()).isEmpty();
  }

  private static Policy read(String packs) {
    return PolicyReader.standard().read("p", "policy: p\ninclude: " + packs + "\n");
  }
}
