package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import java.util.Locale;

/** Numbers as people read them. */
final class Figures {
  private static final double SMALL = 0.0995;

  private Figures() {}

  static String value(Estimate estimate, Section.Unit unit) {
    return estimate instanceof Estimate.Measured m
        ? number(m.value(), unit, decimals(m, unit)) + unit.sign()
        : "too few";
  }

  static String interval(Estimate estimate, Section.Unit unit) {
    String n = String.format(Locale.ROOT, "n = %,d", estimate.n());
    if (!(estimate instanceof Estimate.Measured m)) {
      return n;
    }
    int decimals = decimals(m, unit);
    String low = number(m.low(), unit, decimals);
    String high = number(m.high(), unit, decimals);
    return low.equals(high) ? n : low + " to " + high + unit.sign() + ", " + n;
  }

  /** Small shares are told more finely. */
  private static int decimals(Estimate.Measured m, Section.Unit unit) {
    if (unit.isExact()) {
      return m.value() == Math.rint(m.value()) || m.low() != m.high() ? 0 : 2;
    }
    return Math.abs(m.high()) < SMALL && Math.abs(m.low()) < SMALL ? 2 : 1;
  }

  private static String number(double value, Section.Unit unit, int decimals) {
    double shown = unit.isExact() ? value : 100 * value;
    String sign = unit == Section.Unit.GAP && shown > 0 ? "+" : "";
    return sign + String.format(Locale.ROOT, "%,." + decimals + "f", shown).replace('-', '−');
  }
}
