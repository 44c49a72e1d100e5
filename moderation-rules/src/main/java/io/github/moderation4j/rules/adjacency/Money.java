package io.github.moderation4j.rules.adjacency;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money, counted exactly.
 *
 * @param minor the amount in minor units of the currency, such as cents; may be negative
 * @param currency the currency
 */
public record Money(long minor, Currency currency) {
  /** Checks that no component is missing. */
  public Money {
    Objects.requireNonNull(currency, "currency");
  }

  /**
   * An amount.
   *
   * @param minor the amount in minor units, such as cents
   * @param currency ISO 4217 code, such as {@code EUR}
   * @return the amount
   * @throws IllegalArgumentException if there is no such currency
   */
  public static Money of(long minor, String currency) {
    return new Money(minor, Currency.getInstance(currency));
  }

  /**
   * The sum of two amounts.
   *
   * @param other the amount to add
   * @return the sum
   * @throws IllegalArgumentException if the currencies differ
   * @throws ArithmeticException if the sum does not fit
   */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot add %s to %s".formatted(other, this));
    }
    return new Money(Math.addExact(minor, other.minor), currency);
  }

  /**
   * The same amount on the other side.
   *
   * @return the amount with its sign turned
   */
  public Money negated() {
    return new Money(Math.negateExact(minor), currency);
  }

  /**
   * The amount in units of the currency.
   *
   * @return a decimal number such as {@code -12.34}
   */
  public String toDecimal() {
    return BigDecimal.valueOf(minor, Math.max(0, currency.getDefaultFractionDigits()))
        .toPlainString();
  }

  /** For people, such as {@code 12.34 EUR}. */
  @Override
  public String toString() {
    return toDecimal() + " " + currency.getCurrencyCode();
  }
}
