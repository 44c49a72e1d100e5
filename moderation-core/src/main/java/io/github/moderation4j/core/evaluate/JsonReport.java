package io.github.moderation4j.core.evaluate;

import java.util.Locale;

/** An evaluation as JSON. Numbers that too few cases stand behind are null beside their n. */
final class JsonReport {
  private JsonReport() {}

  static String of(Evaluation evaluation) {
    return Json.object("categories", Json.array(evaluation.categories(), JsonReport::category))
        + "\n";
  }

  private static String category(CategoryEvaluation category) {
    return Json.object(
        "category", Json.string(category.category().id()),
        "threshold", Json.number(category.overall().confusion().threshold()),
        "overall", quality(category.overall()),
        "slices", Json.array(category.slices(), JsonReport::quality),
        "groups", Json.array(category.groups(), JsonReport::bias));
  }

  private static String quality(Quality quality) {
    Confusion confusion = quality.confusion();
    return Json.object(
        "kind", Json.string(quality.slice().kind().name().toLowerCase(Locale.ROOT)),
        "name", Json.string(quality.slice().name()),
        "truePositives", String.valueOf(confusion.truePositives()),
        "falsePositives", String.valueOf(confusion.falsePositives()),
        "falseNegatives", String.valueOf(confusion.falseNegatives()),
        "trueNegatives", String.valueOf(confusion.trueNegatives()),
        "precision", Json.estimate(confusion.precision().estimate()),
        "recall", Json.estimate(confusion.recall().estimate()),
        "f1", Json.estimate(confusion.f1()),
        "falsePositiveRate", Json.estimate(confusion.falsePositiveRate().estimate()),
        "auc", Json.estimate(quality.ranking().auc()),
        "averagePrecision", Json.estimate(quality.ranking().averagePrecision()),
        "calibrationError", Json.estimate(quality.calibration().error()),
        "reliability", Json.array(quality.calibration().bins(), JsonReport::bin));
  }

  private static String bin(Calibration.Bin bin) {
    return Json.object(
        "meanScore", Json.number(bin.meanScore()),
        "positives", String.valueOf(bin.positives().hits()),
        "n", String.valueOf(bin.positives().n()));
  }

  private static String bias(GroupBias bias) {
    return Json.object(
        "group", Json.string(bias.group()),
        "subgroupAuc", Json.estimate(bias.subgroup()),
        "bpsnAuc", Json.estimate(bias.bpsn()),
        "bnspAuc", Json.estimate(bias.bnsp()),
        "falsePositiveRate", Json.estimate(bias.falsePositiveRate().estimate()));
  }
}
