package io.github.moderation4j.core.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An evaluation as JSON. Numbers that too few cases stand behind are null beside their n. */
final class JsonReport {
  private JsonReport() {}

  static String of(Evaluation evaluation) {
    return object("categories", array(evaluation.categories(), JsonReport::category)) + "\n";
  }

  private static String category(CategoryEvaluation category) {
    return object(
        "category", string(category.category().id()),
        "threshold", number(category.overall().confusion().threshold()),
        "overall", quality(category.overall()),
        "slices", array(category.slices(), JsonReport::quality),
        "groups", array(category.groups(), JsonReport::bias));
  }

  private static String quality(Quality quality) {
    Confusion confusion = quality.confusion();
    return object(
        "kind", string(quality.slice().kind().name().toLowerCase(Locale.ROOT)),
        "name", string(quality.slice().name()),
        "truePositives", String.valueOf(confusion.truePositives()),
        "falsePositives", String.valueOf(confusion.falsePositives()),
        "falseNegatives", String.valueOf(confusion.falseNegatives()),
        "trueNegatives", String.valueOf(confusion.trueNegatives()),
        "precision", estimate(confusion.precision().estimate()),
        "recall", estimate(confusion.recall().estimate()),
        "f1", estimate(confusion.f1()),
        "falsePositiveRate", estimate(confusion.falsePositiveRate().estimate()),
        "auc", estimate(quality.ranking().auc()),
        "averagePrecision", estimate(quality.ranking().averagePrecision()),
        "calibrationError", estimate(quality.calibration().error()),
        "reliability", array(quality.calibration().bins(), JsonReport::bin));
  }

  private static String bin(Calibration.Bin bin) {
    return object(
        "meanScore", number(bin.meanScore()),
        "positives", String.valueOf(bin.positives().hits()),
        "n", String.valueOf(bin.positives().n()));
  }

  private static String bias(GroupBias bias) {
    return object(
        "group", string(bias.group()),
        "subgroupAuc", estimate(bias.subgroup()),
        "bpsnAuc", estimate(bias.bpsn()),
        "bnspAuc", estimate(bias.bnsp()),
        "falsePositiveRate", estimate(bias.falsePositiveRate().estimate()));
  }

  private static String estimate(Estimate estimate) {
    String n = String.valueOf(estimate.n());
    return estimate instanceof Estimate.Measured m
        ? object(
            "value", number(m.value()), "low", number(m.low()), "high", number(m.high()), "n", n)
        : object("value", "null", "n", n);
  }

  /** An object of names and values in turn; the values are JSON already. */
  private static String object(String... namesAndValues) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.append(i == 0 ? "" : ",").append(string(namesAndValues[i])).append(':');
      object.append(namesAndValues[i + 1]);
    }
    return object.append('}').toString();
  }

  private static <T> String array(List<T> values, Function<T, String> json) {
    return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
