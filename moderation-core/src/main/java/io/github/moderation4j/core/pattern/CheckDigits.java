package io.github.moderation4j.core.pattern;

/** Check digit rules. Arguments are ASCII digits unless said otherwise. */
final class CheckDigits {
  private CheckDigits() {}

  /** Luhn's rule (ISO/IEC 7812-1), as on payment cards. */
  static boolean luhn(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }

  /** ISO 7064 MOD 97-10 over an IBAN: lower-case letters and digits, country code first. */
  static boolean iban(CharSequence account) {
    int remainder = 0;
    for (int i = 0; i < account.length(); i++) {
      int value = Character.digit(account.charAt((i + 4) % account.length()), 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
  }

  /** The article number of trade goods (GS1). */
  static boolean ean13(CharSequence digits) {
    return digits.length() == 13
        && weighted(digits, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0;
  }

  /** The sum of digits by weights, over as many digits as there are weights. */
  static int weighted(CharSequence digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (digits.charAt(i) - '0') * weights[i];
    }
    return sum;
  }

  /** The digits read as a number, modulo something small. */
  static int modulo(CharSequence digits, int modulus) {
    int remainder = 0;
    for (int i = 0; i < digits.length(); i++) {
      remainder = (remainder * 10 + digits.charAt(i) - '0') % modulus;
    }
    return remainder;
  }

  /** Verhoeff's rule (1969), as on Indian identity numbers. */
  static boolean verhoeff(CharSequence digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      for (int p = 0; p < i % 8; p++) {
        digit = "1576283094".charAt(digit) - '0';
      }
      check = dihedral(check, digit);
    }
    return check == 0;
  }

  /** The product of two elements of the dihedral group of order 10. */
  private static int dihedral(int a, int b) {
    if (a < 5) {
      return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
    }
    return b < 5 ? 5 + (a - b + 5) % 5 : (a - b + 5) % 5;
  }
}
