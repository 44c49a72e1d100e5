package io.github.moderation4j.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class CheckDigitsProperties {
  @Property
  void luhnAcceptsExactlyOneLastDigit(
      @ForAll @NumericChars @StringLength(min = 12, max = 18) String body) {
    assertThat(lastDigits(body, CheckDigits::luhn)).isEqualTo(1);
  }

  @Property
  void verhoeffAcceptsExactlyOneLastDigit(@ForAll @NumericChars @StringLength(11) String body) {
    assertThat(lastDigits(body, CheckDigits::verhoeff)).isEqualTo(1);
  }

  @Property
  void verhoeffNoticesSwappedNeighbours(
      @ForAll @NumericChars @StringLength(11) String body, @ForAll @IntRange(max = 9) int at) {
    String number = complete(body);
    String swapped =
        number.substring(0, at)
            + number.charAt(at + 1)
            + number.charAt(at)
            + number.substring(at + 2);

    assertThat(CheckDigits.verhoeff(swapped)).isEqualTo(swapped.equals(number));
  }

  private static String complete(String body) {
    for (char digit = '0'; digit <= '9'; digit++) {
      if (CheckDigits.verhoeff(body + digit)) {
        return body + digit;
      }
    }
    throw new AssertionError("some last digit must fit");
  }

  private static long lastDigits(String body, Predicate<String> rule) {
    return "0123456789".chars().filter(d -> rule.test(body + (char) d)).count();
  }
}
