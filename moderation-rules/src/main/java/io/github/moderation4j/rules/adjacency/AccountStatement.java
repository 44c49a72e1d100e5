package io.github.moderation4j.rules.adjacency;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an advertiser was charged and given back within a time.
 *
 * @param advertiser the advertiser
 * @param from the first instant
 * @param to the instant after the last
 * @param lines all lines, in order of time
 */
public record AccountStatement(
    String advertiser, Instant from, Instant to, List<LedgerLine> lines) {
  /** Copies the lines. */
  public AccountStatement {
    Objects.requireNonNull(advertiser, "advertiser");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    lines = List.copyOf(lines);
  }

  /**
   * The sum of one kind of lines.
   *
   * @param kind which lines
   * @return one amount for each currency, in order of its code; refunds are negative
   */
  public List<Money> sum(LedgerLine.Kind kind) {
    return sum(lines.stream().filter(line -> line.kind() == kind).toList());
  }

  /**
   * What is owed after refunds and reversals.
   *
   * @return one amount for each currency, in order of its code
   */
  public List<Money> balance() {
    return sum(lines);
  }

  private static List<Money> sum(List<LedgerLine> lines) {
    Map<String, Money> sums = new TreeMap<>();
    for (LedgerLine line : lines) {
      Currency currency = line.amount().currency();
      sums.merge(currency.getCurrencyCode(), line.amount(), Money::plus);
    }
    return List.copyOf(sums.values());
  }

  /**
   * The lines for a spreadsheet.
   *
   * @return CSV by RFC 4180, with a header; a text that a spreadsheet would take for a formula
   *     begins with {@code '}
   */
  public String toCsv() {
    return StatementForm.csv(this);
  }

  /**
   * The statement for programs.
   *
   * @return a JSON object; amounts are integers in minor units
   */
  public String toJson() {
    return StatementForm.json(this);
  }
}
