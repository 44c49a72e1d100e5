package io.github.moderation4j.core.pattern;

/** Issuers of payment cards by the first digits of their numbers (ISO/IEC 7812 ranges in use). */
enum CardIssuer {
  AMEX_34(34, 34, 2, 15, 15),
  AMEX_37(37, 37, 2, 15, 15),
  DINERS_300(300, 305, 3, 14, 14),
  DINERS_309(309, 309, 3, 14, 14),
  DINERS_36(36, 36, 2, 14, 14),
  DINERS_38(38, 39, 2, 14, 14),
  DISCOVER_6011(6011, 6011, 4, 16, 19),
  DISCOVER_644(644, 649, 3, 16, 19),
  DISCOVER_65(65, 65, 2, 16, 19),
  JCB(3528, 3589, 4, 16, 19),
  MASTERCARD_2(2221, 2720, 4, 16, 16),
  MASTERCARD_5(51, 55, 2, 16, 16),
  MIR(2200, 2204, 4, 16, 19),
  UNIONPAY(62, 62, 2, 16, 19),
  VISA_13(4, 4, 1, 13, 13),
  VISA_16(4, 4, 1, 16, 16),
  VISA_19(4, 4, 1, 19, 19);

  private final int first;
  private final int last;
  private final int prefix;
  private final int minLength;
  private final int maxLength;

  CardIssuer(int first, int last, int prefix, int minLength, int maxLength) {
    this.first = first;
    this.last = last;
    this.prefix = prefix;
    this.minLength = minLength;
    this.maxLength = maxLength;
  }

  /** Whether some issuer gives out numbers that begin like this and are as long. */
  static boolean issues(String digits) {
    for (CardIssuer issuer : values()) {
      if (digits.length() >= issuer.minLength && digits.length() <= issuer.maxLength) {
        int start = Integer.parseInt(digits, 0, issuer.prefix, 10);
        if (start >= issuer.first && start <= issuer.last) {
          return true;
        }
      }
    }
    return false;
  }
}
