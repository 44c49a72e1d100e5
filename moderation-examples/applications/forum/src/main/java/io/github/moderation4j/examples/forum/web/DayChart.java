package io.github.moderation4j.examples.forum.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A column per day, a part per verdict, as an SVG has to draw it.
 *
 * @param bars the parts
 * @param most the highest column
 * @param first the first day
 * @param last the last day
 * @param totals each verdict with its number, in the order of the parts
 */
record DayChart(List<Bar> bars, long most, LocalDate first, LocalDate last, List<Total> totals) {
  static final int WIDTH = 720;
  static final int HEIGHT = 160;
  private static final int DAYS = 30;
  private static final List<String> ORDER =
      List.of("allow", "label", "flag", "mask", "limit", "hold", "reject");

  /** A part of a column; its class is its verdict. */
  record Bar(double x, double y, double width, double height, String verdict, String title) {}

  /** How often a verdict was given. */
  record Total(String verdict, long number) {}

  static DayChart of(Map<LocalDate, Map<String, Long>> days, LocalDate today) {
    LocalDate first = today.minusDays(DAYS - 1L);
    long most = days.values().stream().mapToLong(DayChart::sum).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    days.forEach(
        (day, counts) -> {
          long place = day.toEpochDay() - first.toEpochDay();
          if (place >= 0 && place < DAYS) {
            column(bars, place, day, counts, most);
          }
        });
    List<Total> totals =
        ORDER.stream()
            .map(v -> new Total(v, days.values().stream().mapToLong(c -> of(c, v)).sum()))
            .filter(total -> total.number() > 0)
            .toList();
    return new DayChart(bars, most, first, today, totals);
  }

  private static void column(
      List<Bar> bars, long place, LocalDate day, Map<String, Long> counts, long most) {
    double width = (double) WIDTH / DAYS;
    double y = HEIGHT;
    for (String verdict : ORDER) {
      long number = of(counts, verdict);
      if (number > 0) {
        double height = (double) HEIGHT * number / most;
        y -= height;
        String title = "%s: %d %s".formatted(day, number, verdict);
        bars.add(new Bar(place * width + 2, y, width - 4, height, verdict, title));
      }
    }
  }

  private static long of(Map<String, Long> counts, String verdict) {
    return counts.getOrDefault(verdict, 0L);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(n -> n).sum();
  }
}
