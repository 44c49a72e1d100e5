package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {
  private static final Estimate HALF = new Proportion(50, 100).estimate();
  private static final Figure MISSED =
      Figure.of("blorps found", Figure.Unit.SHARE, HALF, Bar.atLeast(0.6));
  private static final Figure REACHED =
      Figure.of("blorps missed", Figure.Unit.SHARE, HALF, Bar.atMost(0.5));

  @Test
  void marksABarThatIsReachedAndOneThatIsMissed() {
    assertThat(card(REACHED, MISSED).toTable())
        .contains("50.00 %  [40.38, 59.62]  n=100  ✓ ≤ 50.00 %", "✗ ≥ 60.00 %");
  }

  @Test
  void isNotReachedIfOneFigureMissesItsBar() {
    assertThat(card(REACHED, MISSED).isReached()).isFalse();
  }

  @Test
  void isReachedByFiguresWithoutBars() {
    assertThat(card(Figure.of("snargs", Figure.Unit.NUMBER, HALF)).isReached()).isTrue();
  }

  @Test
  void isMissedWhereTooFewCasesWereSeen() {
    assertThat(Bar.atMost(1).isReachedBy(new Estimate.TooFew(3))).isFalse();
  }

  @Test
  void tellsProgrammesTheBarBesideTheFigure() {
    assertThat(card(MISSED).toJson())
        .isEqualTo(
            """
            {"reached":false,"sections":[{"title":"Blorps","figures":[{"name":"blorps found",\
            "unit":"share","measured":{"value":0.500000,"low":0.403832,"high":0.596168,"n":100},\
            "atLeast":0.600000,"reached":false}]}]}
            """);
  }

  @Test
  void averagesSourcesWhateverTheirSize() {
    Estimate macro =
        Estimate.macro(
            List.of(
                new Estimate.Measured(0.8, 0.7, 0.9, 10),
                new Estimate.Measured(0.6, 0.6, 0.6, 1_000),
                new Estimate.TooFew(2)));

    assertThat(macro).isInstanceOfSatisfying(Estimate.Measured.class, ScorecardTest::isTheMean);
  }

  private static void isTheMean(Estimate.Measured macro) {
    assertThat(macro.value()).isCloseTo(0.7, within(1e-9));
    assertThat(macro.high()).isCloseTo(0.75, within(1e-9));
  }

  private static Scorecard card(Figure... figures) {
    return new Scorecard(List.of(new Scorecard.Section("Blorps", List.of(figures))));
  }
}
