package io.github.moderation4j.rules.adjacency;

import io.github.moderation4j.core.evaluate.Json;
import java.util.List;
import java.util.stream.Collectors;

/** Statements as CSV and JSON. */
final class StatementForm {
  private static final String HEADER =
      "line,kind,written,impression,shown,content,amount,currency,entry\r\n";
  private static final String FORMULA = "=+-@\t\r";

  private StatementForm() {}

  static String csv(AccountStatement statement) {
    return statement.lines().stream()
        .map(StatementForm::row)
        .collect(Collectors.joining("", HEADER, ""));
  }

  private static String row(LedgerLine line) {
    Impression impression = line.impression();
    return String.join(
            ",",
            cell(line.id()),
            line.kind().id(),
            line.at().toString(),
            cell(impression.id()),
            impression.at().toString(),
            cell(impression.contentId()),
            line.amount().toDecimal(),
            line.amount().currency().getCurrencyCode(),
            line.cause() == 0 ? "" : String.valueOf(line.cause()))
        + "\r\n";
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  static String json(AccountStatement statement) {
    return """
        {"advertiser":%s,"from":"%s","to":"%s","charged":%s,"refunded":%s,"reversed":%s,"balance":%s,
        "lines":[%s]}
        """
        .formatted(
            Json.string(statement.advertiser()),
            statement.from(),
            statement.to(),
            amounts(statement.sum(LedgerLine.Kind.CHARGE)),
            amounts(statement.sum(LedgerLine.Kind.REFUND)),
            amounts(statement.sum(LedgerLine.Kind.REVERSAL)),
            amounts(statement.balance()),
            statement.lines().stream()
                .map(StatementForm::object)
                .collect(Collectors.joining(",\n")));
  }

  private static String object(LedgerLine line) {
    return """
        {"line":%s,"kind":"%s","written":"%s","impression":%s,"shown":"%s","content":%s,"amount":%s,"entry":%d}"""
        .formatted(
            Json.string(line.id()),
            line.kind().id(),
            line.at(),
            Json.string(line.impression().id()),
            line.impression().at(),
            Json.string(line.impression().contentId()),
            amount(line.amount()),
            line.cause());
  }

  private static String amounts(List<Money> amounts) {
    return Json.array(amounts, StatementForm::amount);
  }

  private static String amount(Money money) {
    return "{\"minor\":%d,\"currency\":\"%s\"}"
        .formatted(money.minor(), money.currency().getCurrencyCode());
  }
}
