package io.github.moderation4j.core.pattern;

import java.util.Locale;

/** Bech32 and Bech32m (BIP 173, BIP 350), as in newer Bitcoin and Litecoin addresses. */
final class Bech32 {
  private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final int BECH32 = 1;
  private static final int BECH32M = 0x2bc830a3;

  private Bech32() {}

  /** Whether a word is an address of a chain we know, with a valid checksum. */
  static boolean isAddress(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("bc1") && !lower.startsWith("ltc1")) {
      return false;
    }
    int separator = lower.indexOf('1');
    int check = 1;
    for (int i = 0; i < separator; i++) {
      check = step(check, lower.charAt(i) >> 5);
    }
    check = step(check, 0);
    for (int i = 0; i < separator; i++) {
      check = step(check, lower.charAt(i) & 31);
    }
    for (int i = separator + 1; i < lower.length(); i++) {
      int value = ALPHABET.indexOf(lower.charAt(i));
      if (value < 0) {
        return false;
      }
      check = step(check, value);
    }
    return check == BECH32 || check == BECH32M;
  }

  private static int step(int check, int value) {
    int top = check >>> 25;
    int next = ((check & 0x1ffffff) << 5) ^ value;
    for (int i = 0; i < GENERATOR.length; i++) {
      next ^= ((top >> i) & 1) == 1 ? GENERATOR[i] : 0;
    }
    return next;
  }
}
