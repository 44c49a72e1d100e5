package io.github.moderation4j.core.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Figures beside the bars they should reach.
 *
 * @param sections the figures, by subject
 */
public record Scorecard(List<Section> sections) {
  /** Copies the list. */
  public Scorecard {
    sections = List.copyOf(sections);
  }

  /**
   * The figures on one subject.
   *
   * @param title the subject
   * @param figures the figures, in order of printing
   */
  public record Section(String title, List<Figure> figures) {
    /** Copies the list. */
    public Section {
      Objects.requireNonNull(title, "title");
      figures = List.copyOf(figures);
    }
  }

  /**
   * Whether all figures are as good as they should be.
   *
   * @return false if one misses its bar
   */
  public boolean isReached() {
    return sections.stream().flatMap(s -> s.figures().stream()).allMatch(Figure::isReached);
  }

  /**
   * The scorecard for a terminal: {@code ✓} beside a bar that is reached, {@code ✗} beside one that
   * is missed.
   *
   * @return a table in plain text
   */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    for (Section section : sections) {
      List<List<String>> rows = new ArrayList<>();
      section.figures().forEach(figure -> rows.add(row(figure)));
      TableReport.append(table.append(section.title()).append('\n'), rows);
      table.append('\n');
    }
    return table.toString();
  }

  /**
   * The scorecard for programmes.
   *
   * @return a JSON object
   */
  public String toJson() {
    return Json.object(
            "reached", String.valueOf(isReached()), "sections", Json.array(sections, this::json))
        + "\n";
  }

  private static List<String> row(Figure figure) {
    String bar =
        figure
            .bar()
            .map(
                b ->
                    (figure.isReached() ? "✓ " : "✗ ")
                        + (b.side() == Bar.Side.AT_LEAST ? "≥ " : "≤ ")
                        + figure.unit().print(b.limit()))
            .orElse("");
    List<String> cells = new ArrayList<>(List.of(figure.name()));
    cells.addAll(cells(figure));
    cells.add(bar);
    return cells;
  }

  private static List<String> cells(Figure figure) {
    Figure.Unit unit = figure.unit();
    String n = "n=" + figure.value().n();
    return figure.value() instanceof Estimate.Measured m
        ? List.of(
            unit.print(m.value()),
            m.low() == m.high()
                ? ""
                : "[%s, %s]".formatted(unit.plain(m.low()), unit.plain(m.high())),
            n)
        : List.of("too few cases", "", n);
  }

  private String json(Section section) {
    return Json.object(
        "title",
        Json.string(section.title()),
        "figures",
        Json.array(section.figures(), this::json));
  }

  private String json(Figure figure) {
    String unit = figure.unit().name().toLowerCase(Locale.ROOT);
    List<String> parts =
        new ArrayList<>(
            List.of(
                "name", Json.string(figure.name()),
                "unit", Json.string(unit),
                "measured", Json.estimate(figure.value())));
    figure
        .bar()
        .ifPresent(
            bar -> {
              String side = bar.side() == Bar.Side.AT_LEAST ? "atLeast" : "atMost";
              parts.addAll(List.of(side, Json.number(bar.limit())));
              parts.addAll(List.of("reached", String.valueOf(figure.isReached())));
            });
    return Json.object(parts.toArray(String[]::new));
  }
}
