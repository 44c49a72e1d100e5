package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Json;
import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Head;
import io.github.moderation4j.rules.audit.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was decided within a time, how often it was right, and what was missed.
 *
 * <p>Prevalence and missed contents are estimated from the labels of a random sample of views
 * ({@code LabelRead}); all else is counted from the record.
 *
 * @param service whose report it is
 * @param from the first instant
 * @param to the instant after the last
 * @param head the end of the record that it was read from
 * @param sections the numbers
 */
public record TransparencyReport(
    String service, Instant from, Instant to, Head head, List<Section> sections) {
  /** Copies the list. */
  public TransparencyReport {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(head, "head");
    sections = List.copyOf(sections);
  }

  /**
   * Reads a report from a record.
   *
   * @param service whose report it is
   * @param from the first instant
   * @param to the instant after the last
   * @param log the record; what lies outside of the time is passed over
   * @return the report
   * @throws AuditException if the record cannot be read
   */
  public static TransparencyReport of(String service, Instant from, Instant to, AuditLog log) {
    Head head = log.head();
    TransparencyTally tally = new TransparencyTally();
    log.entries(from, to).map(Recorded::entry).forEach(tally::add);
    return new TransparencyReport(service, from, to, head, tally.sections());
  }

  /**
   * A number of the report.
   *
   * @param section id of its section
   * @param name its name there
   * @return the number, or empty if there is none of that name
   */
  public Optional<Estimate> measure(String section, String name) {
    return sections.stream()
        .filter(s -> s.id().equals(section))
        .findFirst()
        .flatMap(s -> s.measure(name));
  }

  /**
   * The report for people.
   *
   * @return one HTML page that loads nothing else
   */
  public String toHtml() {
    List<Card> cards =
        sections.stream()
            .limit(4)
            .map(s -> Card.of(s, s.title(), s.measures().get(0).estimate()))
            .toList();
    return new ReportPage("Transparency report", service)
        .html(from, to, cards, sections, "Read from the record up to " + head);
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
            "head", Json.string(head.toString()),
            "sections", Json.array(sections, SectionForm::json))
        + "\n";
  }
}
