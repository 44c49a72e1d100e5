package io.github.moderation4j.rules.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PolicyTesterTest {
  private static final Assessor ASSESSOR = Assessor.create();

  @Test
  void passesTheExampleOfTheSpecification() throws IOException {
    PolicyTester tester = PolicyTester.of(specification(), ASSESSOR::assess);

    assertThat(tester.failures()).isEmpty();
  }

  @Test
  void saysWhatAnExampleGotInstead() {
    PolicyTester tester = tester("{text: x, scores: {hate: 0.9}, expect: hold}");

    assertThat(tester.failures())
        .singleElement()
        .asString()
        .startsWith("r #1: hold: expected hold, but was flag");
  }

  @Test
  void failsAsATestOfABuildWould() {
    PolicyTester tester = tester("{text: x, scores: {hate: 0.9}, expect: hold}");

    assertThatThrownBy(() -> tester.cases().get(0).verify()).isInstanceOf(AssertionError.class);
  }

  @Test
  void wantsTheRulesToFireThatAnExampleNames() {
    PolicyTester tester = tester("{text: x, scores: {hate: 0.9}, expect: flag, rules: [other]}");

    assertThat(tester.failures()).singleElement().asString().contains("[other] did not fire");
  }

  @Test
  void namesRulesThatNoExampleWouldMiss() {
    PolicyTester tester = tester("{text: x, scores: {hate: 0.1}, expect: allow}");

    assertThat(tester.untested()).containsExactly("r");
  }

  @Test
  void findsNoUntestedRuleWhereAnExampleFailsWithoutIt() {
    PolicyTester tester = tester("{text: x, scores: {hate: 0.9}, expect: flag}");

    assertThat(tester.untested()).isEmpty();
  }

  @Test
  void rollsRulesOutToEverybody() {
    PolicyTester tester =
        tester("{text: x, scores: {hate: 0.9}, expect: flag}", "rollout: 1%\nexpires: 2020-01-01");

    assertThat(tester.failures()).isEmpty();
  }

  @Test
  void judgesByTheTimeThatAnExampleNames() {
    PolicyTester tester =
        tester(
            "{text: x, scores: {hate: 0.9}, expect: allow, at: 2021-01-01T00:00:00Z}",
            "expires: 2020-01-01");

    assertThat(tester.failures()).isEmpty();
  }

  private static PolicyTester tester(String example, String... more) {
    String yaml =
        "policy: p\n---\nrule: r\nwhen: score('hate') > 0.5\nthen: flag\n%s\ntests: [%s]\n"
            .formatted(String.join("\n", more), example);
    return PolicyTester.of(PolicyReader.standard().read("p", yaml), ASSESSOR::assess);
  }

  private static Policy specification() throws IOException {
    try (InputStream in =
        PolicyReader.class.getResourceAsStream(
            "/io/github/moderation4j/rules/policy/good/forum.yaml")) {
      return PolicyReader.standard()
          .read("forum.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
