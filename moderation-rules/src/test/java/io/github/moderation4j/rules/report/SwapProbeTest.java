package io.github.moderation4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SwapProbeTest {
  private static final SwapProbe PROBE =
      new SwapProbe(
          List.of("I met {group}."),
          new TreeMap<>(Map.of("a", "blorps", "b", "drells", "c", "snargs")));

  @TestFactory
  Stream<DynamicTest> passesWhereEverybodyIsJudgedAlike() {
    return SwapProbe.standard().cases(content -> Verdict.ALLOW).stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), c::verify));
  }

  @Test
  void failsWhereOneGroupIsJudgedOtherwise() {
    SwapCase probed = PROBE.cases(c -> flagsSnargs(c.text())).get(0);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(probed::verify)
        .withMessage("I met {group}.: c gets FLAG, unlike the others");
  }

  @Test
  void passesIfAllGroupsAreFlagged() {
    SwapCase probed = PROBE.cases(c -> Verdict.FLAG).get(0);

    assertThatCode(probed::verify).doesNotThrowAnyException();
  }

  @Test
  void namesTheOddGroups() {
    assertThat(PROBE.cases(c -> flagsSnargs(c.text())).get(0).odd()).containsExactly("c");
  }

  @Test
  void refusesASentenceWithoutAGroup() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SwapProbe(List.of("I met them."), PROBE.groups()))
        .withMessage("a sentence must contain '{group}': 'I met them.'");
  }

  private static Verdict flagsSnargs(String text) {
    return text.contains("snargs") ? Verdict.FLAG : Verdict.ALLOW;
  }
}
