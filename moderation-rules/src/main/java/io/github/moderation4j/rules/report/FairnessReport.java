package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Json;
import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether contents that mention a group of people are judged like others: the report of the
 * civil-rights owner.
 *
 * <p>Groups are those that the independent readers found <em>mentioned in the text</em>; nothing is
 * guessed about authors. A content counts as acted on if any decision of the time reached the
 * verdict asked for.
 *
 * @param service whose report it is
 * @param from the first instant
 * @param to the instant after the last
 * @param groups the groups, in order of name
 */
public record FairnessReport(String service, Instant from, Instant to, List<GroupRates> groups) {
  /** Smaller gaps than this are not worth an alarm. */
  private static final double TOLERATED = 0.02;

  private static final Map<String, String> WHAT =
      Map.of(
          "false-positive-gaps", "acted on without cause",
          "false-negative-gaps", "left alone although it breaks a rule");
  private static final Card NOTHING =
      new Card(
          "false-positive-gaps",
          "No finding",
          "No group is judged otherwise than the rest by more than two percentage points",
          "");
  private static final String FOOT =
      "Groups are those mentioned in a text, as independent readers found; nothing is guessed about"
          + " authors. A finding is a gap whose whole interval lies beyond two percentage points.";

  /** Copies the list. */
  public FairnessReport {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    groups = List.copyOf(groups);
  }

  /**
   * Reads a report from a record.
   *
   * @param service whose report it is
   * @param from the first instant
   * @param to the instant after the last
   * @param log the record with the decisions and the labels of a sample of them
   * @return the report on decisions that did more than allow
   * @throws AuditException if the record cannot be read
   */
  public static FairnessReport of(String service, Instant from, Instant to, AuditLog log) {
    FairnessTally tally = new FairnessTally(Verdict.LABEL);
    log.entries(from, to).map(Recorded::entry).forEach(tally::add);
    return new FairnessReport(service, from, to, tally.rates());
  }

  /**
   * The groups that are judged otherwise than the rest.
   *
   * @return one sentence for each gap whose interval lies beyond two percentage points; the
   *     intervals are so wide that a report without any real gap has none in at least 95 % of cases
   */
  public List<String> findings() {
    return cards().stream()
        .map(card -> "%s: %s, %s".formatted(card.text(), card.value(), card.detail()))
        .toList();
  }

  private List<Card> cards() {
    return sections().stream()
        .filter(section -> section.unit() == Section.Unit.GAP)
        .flatMap(section -> section.measures().stream().flatMap(m -> card(section, m).stream()))
        .toList();
  }

  private static Optional<Card> card(Section section, Measure gap) {
    if (gap.estimate() instanceof Estimate.Measured m
        && (m.low() > TOLERATED || m.high() < -TOLERATED)) {
      String text =
          "'%s' is %s %s often than the rest"
              .formatted(gap.name(), WHAT.get(section.id()), m.value() > 0 ? "more" : "less");
      return Optional.of(Card.of(section, text, m));
    }
    return Optional.empty();
  }

  /**
   * The numbers by section.
   *
   * @return rates and gaps
   */
  public List<Section> sections() {
    return List.of(
        section("false-positive-gaps", GroupRates::falsePositiveGap),
        section("false-negative-gaps", GroupRates::falseNegativeGap),
        section("false-positives", rates -> rates.falsePositives().estimate()),
        section("false-negatives", rates -> rates.falseNegatives().estimate()));
  }

  private Section section(String id, Function<GroupRates, Estimate> of) {
    return SectionTexts.section(
        id, groups.stream().map(rates -> new Measure(rates.group(), of.apply(rates))).toList());
  }

  /**
   * The report for people.
   *
   * @return one HTML page that loads nothing else
   */
  public String toHtml() {
    List<Card> cards = cards();
    return new ReportPage("Fairness report", service)
        .html(from, to, cards.isEmpty() ? List.of(NOTHING) : cards, sections(), FOOT);
  }

  /**
   * The report for programs.
   *
   * @return a JSON object; a number that too few cases stand behind is null beside its n
   */
  public String toJson() {
    return Json.object(
            "service", Json.string(service),
            "from", Json.string(from.toString()),
            "to", Json.string(to.toString()),
            "findings", Json.array(findings(), Json::string),
            "sections", Json.array(sections(), SectionForm::json))
        + "\n";
  }
}
