package io.github.moderation4j.examples.forum.store;

/**
 * An advertisement.
 *
 * @param id its number
 * @param advertiser name of the account that pays
 * @param title its heading
 * @param text what it says
 * @param price what one impression costs, in euro cents
 * @param accepts riskiest tier beside which it may stand
 */
public record Ad(
    long id, String advertiser, String title, String text, long price, String accepts) {
  static Ad read(Row row) {
    return new Ad(
        row.number("id"),
        row.text("advertiser"),
        row.text("title"),
        row.text("text"),
        row.number("price"),
        row.text("accepts"));
  }
}
