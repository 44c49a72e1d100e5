package io.github.moderation4j.rules.adjacency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.rules.policy.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SuitabilityTest {
  private static final String HEADER = "category\tfrom\tlow\tmedium\thigh\tcritical\n";
  private static final Suitability GRID =
      Suitability.parse("grid", HEADER + "garden\t0.5\tlow\tmedium\thigh\tfloor\n");

  @Test
  void ratesBySeverity() {
    assertThat(GRID.tier(found("garden", 0.9, Severity.HIGH))).isEqualTo(Tier.HIGH);
  }

  @Test
  void ratesByTheNearestAncestor() {
    assertThat(GRID.tier(found("garden/weeds", 0.9, Severity.LOW))).isEqualTo(Tier.LOW);
  }

  @Test
  void leavesWeakFindingsAlone() {
    assertThat(GRID.tier(found("garden", 0.49, Severity.CRITICAL))).isEqualTo(Tier.SAFE);
  }

  @Test
  void allowsNothingBesideWhatWasNotReadToItsEnd() {
    Assessment cut = new Assessment("en", List.of(), true, Set.of(), "engine");

    assertThat(GRID.tier(cut)).isEqualTo(Tier.FLOOR);
  }

  @Test
  void ratesEveryBuiltInCategoryOfTheHighestSeverityBelowLow() {
    Suitability standard = Suitability.standard();

    assertThat(Policy.taxonomy())
        .allSatisfy(
            id -> assertThat(standard.tier(found(id, 1, Severity.CRITICAL))).isLessThan(Tier.LOW));
  }

  @Test
  void readsWhatItWrites() {
    Suitability standard = Suitability.standard();

    assertThat(Suitability.parse("copy", standard.toTsv())).isEqualTo(standard);
  }

  @Test
  void tellsEveryIssueOfAGridAtOnce() {
    String broken =
        HEADER
            + "garden\tmuch\tlow\tlow\tlow\tlow\n"
            + "shed\t0.5\tlow\tlow\n"
            + "pond\t0.5\tlow\tlow\tlow\tbottom\n"
            + "lawn\t0.5\thigh\tlow\tlow\tlow\n";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suitability.parse("mine.tsv", broken))
        .withMessage(
            String.join(
                "\n",
                "mine.tsv:2: found 'much', expected a score",
                "mine.tsv:3: expected 6 columns, found 4",
                "mine.tsv:4: found 'bottom', expected floor, high, medium, low or safe",
                "mine.tsv:5: a worse severity must not have a safer tier"));
  }

  @Test
  void anAdvertiserAcceptsUpToItsTier() {
    AdvertiserProfile profile = AdvertiserProfile.of("acme", Tier.MEDIUM);

    assertThat(profile.accepts(GRID.rate(found("garden", 1, Severity.MEDIUM)))).isTrue();
  }

  @Test
  void anAdvertiserIsStricterWhereItSaysSo() {
    AdvertiserProfile profile =
        new AdvertiserProfile(
            "acme", Tier.HIGH, new TreeMap<>(Map.of(Category.of("garden"), Tier.SAFE)));

    assertThat(profile.accepts(GRID.rate(found("garden/weeds", 1, Severity.LOW)))).isFalse();
  }

  @Test
  void nobodyAcceptsTheFloor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdvertiserProfile.of("acme", Tier.FLOOR))
        .withMessage("nobody can accept the floor");
  }

  private static Assessment found(String category, double score, Severity... severities) {
    List<CategoryScore> scores =
        Arrays.stream(severities)
            .map(s -> new CategoryScore(Category.of(category), score, s, List.of()))
            .toList();
    return new Assessment("en", scores, false, Set.of(), "engine");
  }
}
