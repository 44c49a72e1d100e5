package io.github.moderation4j.examples.forum.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs statements, either each on its own or all in one transaction. Arguments fill the question
 * marks in their order.
 */
public interface Sql {
  /**
   * Reads rows.
   *
   * @param query the statement
   * @param read makes a value of one row
   * @param arguments fill the question marks
   * @param <T> what a row becomes
   * @return one value per row
   */
  <T> List<T> list(String query, Function<Row, T> read, Object... arguments);

  /**
   * Changes rows.
   *
   * @param statement the statement
   * @param arguments fill the question marks
   * @return how many rows changed
   */
  int update(String statement, Object... arguments);

  /**
   * Adds a row to a table with a generated {@code id}.
   *
   * @param statement the statement
   * @param arguments fill the question marks
   * @return the id of the new row
   */
  long insert(String statement, Object... arguments);

  /**
   * Reads at most one row.
   *
   * @param query the statement
   * @param read makes a value of the row
   * @param arguments fill the question marks
   * @param <T> what a row becomes
   * @return the first row's value, or empty
   */
  default <T> Optional<T> one(String query, Function<Row, T> read, Object... arguments) {
    return list(query, read, arguments).stream().findFirst();
  }

  /**
   * Reads a number, such as a count.
   *
   * @param query a statement with one row of one column named {@code n}
   * @param arguments fill the question marks
   * @return the number
   */
  default long number(String query, Object... arguments) {
    return one(query, row -> row.number("n"), arguments).orElse(0L);
  }
}
