package io.github.moderation4j.core.evaluate;

import java.util.List;
import java.util.Locale;

/** The measures that reports print, and how. */
final class Measures {
  static final List<String> NAMES =
      List.of(
          "cases",
          "positive",
          "precision",
          "recall",
          "F1",
          "false positive rate",
          "AUC",
          "average precision",
          "calibration error");

  static final List<String> BIAS_NAMES =
      List.of("group", "subgroup AUC", "BPSN AUC", "BNSP AUC", "false positive rate");

  private Measures() {}

  static List<String> row(Quality quality) {
    Confusion confusion = quality.confusion();
    return List.of(
        name(quality.slice()),
        positives(confusion),
        confusion.precision().estimate().toString(),
        confusion.recall().estimate().toString(),
        confusion.f1().toString(),
        confusion.falsePositiveRate().estimate().toString(),
        quality.ranking().auc().toString(),
        quality.ranking().averagePrecision().toString(),
        quality.calibration().error().toString());
  }

  static List<String> row(GroupBias bias) {
    return List.of(
        bias.group(),
        bias.subgroup().toString(),
        bias.bpsn().toString(),
        bias.bnsp().toString(),
        bias.falsePositiveRate().estimate().toString());
  }

  static String name(Slice slice) {
    String kind = slice.kind().name().toLowerCase(Locale.ROOT);
    return slice.name().isEmpty() ? kind : kind + " " + slice.name();
  }

  private static String positives(Confusion confusion) {
    long positive = confusion.recall().n();
    return positive + " of " + (positive + confusion.falsePositiveRate().n());
  }
}
