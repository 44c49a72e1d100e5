package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    List<String> findings = new ArrayList<>();
    for (GroupRates rates : groups) {
      add(findings, rates.group(), "acted on without cause", rates.falsePositiveGap());
      add(
          findings,
          rates.group(),
          "left alone although it breaks a rule",
          rates.falseNegativeGap());
    }
    return List.copyOf(findings);
  }

  private static void add(List<String> findings, String group, String what, Estimate gap) {
    if (gap instanceof Estimate.Measured m && (m.low() > TOLERATED || m.high() < -TOLERATED)) {
      findings.add(
          "'%s' is %s %s often than the rest: %s %%, %s"
              .formatted(
                  group,
                  what,
                  m.value() > 0 ? "more" : "less",
                  Figures.value(gap, Section.Unit.GAP).replace(" %", ""),
                  Figures.interval(gap, Section.Unit.GAP)));
    }
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
    List<String> findings = findings();
    String foot = findings.isEmpty() ? "No gap beyond two points." : String.join("; ", findings);
    return new ReportPage("Fairness report", service).html(from, to, foot, sections());
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
            "sections", Json.array(sections(), Json::section))
        + "\n";
  }
}
