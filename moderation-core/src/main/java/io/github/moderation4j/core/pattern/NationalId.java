package io.github.moderation4j.core.pattern;

import static io.github.moderation4j.core.pattern.CheckDigits.modulo;
import static io.github.moderation4j.core.pattern.CheckDigits.weighted;

import java.util.List;
import java.util.function.Predicate;

/**
 * Identity numbers made of digits, with the check digits that their issuers publish.
 *
 * <p>A number is taken for one in its usual spelling; in any other only if the text around speaks
 * of identity numbers.
 */
@SuppressWarnings("ImmutableEnumChecker") // the predicates have no state
enum NationalId {
  BRAZIL_CPF(11, NationalId::isCpf, "3.3.3-2"),
  FRANCE_NIR(15, NationalId::isNir, "1 2 2 2 3 3 2", "1 2 2 2 3 3-2", "15"),
  POLAND_PESEL(11, NationalId::isPesel),
  INDIA_AADHAAR(12, d -> d.charAt(0) > '1' && CheckDigits.verhoeff(d), "4 4 4", "4-4-4"),
  CHINA_RESIDENT(18, NationalId::isChinese, "18"),
  NETHERLANDS_BSN(9, NationalId::isBsn),
  CANADA_SIN(9, d -> d.charAt(0) != '8' && CheckDigits.luhn(d)),
  SWEDEN_10(10, d -> isDate(d, 2) && CheckDigits.luhn(d), "6-4"),
  SWEDEN_12(12, d -> isDate(d, 4) && CheckDigits.luhn(d.substring(2)), "8-4"),
  SWITZERLAND_AHV(13, d -> d.startsWith("756") && CheckDigits.ean13(d), "3.4.4.2");

  private final int length;
  private final Predicate<String> valid;
  private final List<String> shapes;

  NationalId(int length, Predicate<String> valid, String... shapes) {
    this.length = length;
    this.valid = valid;
    this.shapes = List.of(shapes);
  }

  /** Whether some country gives out such numbers, in this spelling or in any. */
  static boolean issued(String digits, String shape, boolean anySpelling) {
    for (NationalId id : values()) {
      if (digits.length() == id.length
          && (anySpelling || id.shapes.contains(shape))
          && id.valid.test(digits)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCpf(String d) {
    int first = weighted(d, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
    int second = weighted(d, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
    boolean uniform = d.chars().allMatch(c -> c == d.charAt(0));
    return !uniform && d.charAt(9) - '0' == first && d.charAt(10) - '0' == second;
  }

  private static boolean isNir(String d) {
    int month = Integer.parseInt(d, 3, 5, 10);
    boolean person = d.charAt(0) == '1' || d.charAt(0) == '2';
    return person
        && month >= 1
        && month <= 12
        && 97 - modulo(d.substring(0, 13), 97) == Integer.parseInt(d, 13, 15, 10);
  }

  private static boolean isPesel(String d) {
    int month = Integer.parseInt(d, 2, 4, 10) % 20;
    boolean date = month >= 1 && month <= 12;
    return date && weighted(d, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0;
  }

  private static boolean isChinese(String d) {
    int check = weighted(d, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2) % 11;
    return isDate(d.substring(6), 4) && "10X98765432".charAt(check) == d.charAt(17);
  }

  private static boolean isBsn(String d) {
    return weighted(d, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0 && !d.equals("000000000");
  }

  /** Whether a date of birth stands at the start: year, month and day of two digits each. */
  private static boolean isDate(String d, int yearDigits) {
    int month = Integer.parseInt(d, yearDigits, yearDigits + 2, 10);
    int day = Integer.parseInt(d, yearDigits + 2, yearDigits + 4, 10);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
