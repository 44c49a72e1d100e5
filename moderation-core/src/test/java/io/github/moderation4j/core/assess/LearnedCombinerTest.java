package io.github.moderation4j.core.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnedCombinerTest {
  private final LearnedCombiner combiner =
      new LearnedCombiner(
          List.of(
              "family\tbias\tlexicon\tframe\tpattern\tmodel\toffensive",
              "blorp\t-4\t0\t1\t0\t1\t0"));

  @Test
  void weighsTheClassifiersAsLearned() {
    double model = score(Map.of("model", List.of(signal("blorp", 0.5))), "blorp");
    double both =
        score(
            Map.of("model", List.of(signal("blorp", 0.5)), "frame", List.of(signal("blorp", 0.5))),
            "blorp");
    double ignored = score(Map.of("lexicon", List.of(signal("blorp", 0.9))), "blorp");

    assertThat(model).isCloseTo(1 / (1 + Math.exp(4 + Strength.SILENCE)), within(1e-9));
    assertThat(both).isGreaterThan(model);
    assertThat(ignored).isCloseTo(1 / (1 + Math.exp(4)), within(1e-9));
  }

  @Test
  void givesTheFamilysProbabilityToItsStrongestCategory() {
    Map<String, List<Signal>> signals =
        Map.of("model", List.of(signal("blorp", 0.4), signal("blorp/snarg", 0.8)));

    double child = score(signals, "blorp/snarg");

    assertThat(score(signals, "blorp")).isCloseTo(child / 2, within(1e-9));
  }

  @Test
  void joinsAFamilyWithoutWeightsAsBefore() {
    double score = score(Map.of("pattern", List.of(signal("snarg", 0.7))), "snarg");

    assertThat(score).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void joinsClassifiersOfTheApplicationIn() {
    double with =
        score(
            Map.of("model", List.of(signal("blorp", 0.3)), "mine", List.of(signal("blorp", 0.9))),
            "blorp");

    assertThat(with).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void takesTheScoreOfALoneClassifierOfTheApplication() {
    double alone = score(Map.of("mine", List.of(signal("blorp", 0.7))), "blorp");

    assertThat(alone).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void letsNoClassifierOfTheApplicationQuietenAnother() {
    List<Signal> model = List.of(signal("blorp/snarg", 0.6));
    double before = score(Map.of("model", model), "blorp/snarg");
    double after =
        score(Map.of("model", model, "mine", List.of(signal("blorp", 0.9))), "blorp/snarg");

    assertThat(after).isEqualTo(before);
  }

  @Test
  void hasAFingerprintOfItsWeights() {
    LearnedCombiner other = new LearnedCombiner(List.of("blorp\t-4\t0\t1\t0\t1\t1"));

    assertThat(other.fingerprint()).isNotEqualTo(combiner.fingerprint());
  }

  private double score(Map<String, List<Signal>> signals, String category) {
    return combiner.combine(signals).stream()
        .filter(s -> s.category().id().equals(category))
        .findFirst()
        .orElseThrow()
        .score();
  }

  private static Signal signal(String category, double score) {
    return new Signal(Category.of(category), score, Severity.MEDIUM, List.of());
  }
}
