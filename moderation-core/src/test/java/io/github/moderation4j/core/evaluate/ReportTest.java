package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Evaluation EVALUATION =
      Evaluation.of(
          Labels.all(Labels.calibrated(300, 7), Labels.alike(3, 0.9, true, "blorps & \"snargs\"")),
          0.5);

  @Test
  void theTableAlignsItsColumns() {
    String[] lines = EVALUATION.toTable().split("\n");

    assertThat(lines[2].substring(lines[1].indexOf("positive"))).matches("\\d+ of 303  .*");
  }

  @Test
  void theTableSaysWhereCasesAreTooFew() {
    assertThat(EVALUATION.toTable()).contains("too few cases n=3");
  }

  @Test
  void theJsonHasNullForANumberThatTooFewCasesStandBehind() {
    assertThat(EVALUATION.toJson()).contains("{\"value\":null,\"n\":3}");
  }

  @Test
  void theJsonEscapesNames() {
    assertThat(EVALUATION.toJson()).contains("\"blorps & \\\"snargs\\\"\"");
  }

  @Test
  void thePageLoadsNothing() {
    assertThat(EVALUATION.toHtml()).doesNotContain("http", "src=", "url(");
  }

  @Test
  void thePageEscapesNames() {
    assertThat(EVALUATION.toHtml()).contains("blorps &amp; \"snargs\"");
  }

  @Test
  void thePageDrawsBothCurvesOfEveryCategory() {
    assertThat(EVALUATION.toHtml().split("<svg", -1)).hasSize(3);
  }
}
