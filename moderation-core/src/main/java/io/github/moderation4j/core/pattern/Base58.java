package io.github.moderation4j.core.pattern;

import io.github.moderation4j.core.content.Sha256;
import java.math.BigInteger;
import java.util.Arrays;

/** Base 58 with checksum, as in Bitcoin addresses and those modelled on them. */
final class Base58 {
  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(58);
  private static final int LONGEST = 64;
  private static final int ADDRESS_BYTES = 25;
  private static final int CHECK_BYTES = 4;

  private Base58() {}

  /** Whether a word is an address: a version byte, twenty bytes, and their checksum. */
  static boolean isAddress(String word) {
    if (word.length() > 36) {
      return false;
    }
    byte[] bytes = decode(word);
    if (bytes.length != ADDRESS_BYTES) {
      return false;
    }
    byte[] once = sha256(Arrays.copyOf(bytes, ADDRESS_BYTES - CHECK_BYTES));
    byte[] check = Arrays.copyOf(sha256(once), CHECK_BYTES);
    return Arrays.equals(check, 0, CHECK_BYTES, bytes, ADDRESS_BYTES - CHECK_BYTES, ADDRESS_BYTES);
  }

  /** The bytes that a word stands for; empty if it is not in base 58 or longer than any address. */
  static byte[] decode(String word) {
    if (word.length() > LONGEST) {
      return new byte[0];
    }
    BigInteger value = BigInteger.ZERO;
    int zeros = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = ALPHABET.indexOf(word.charAt(i));
      if (digit < 0) {
        return new byte[0];
      }
      zeros += digit == 0 && zeros == i ? 1 : 0;
      value = value.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    byte[] number = value.signum() == 0 ? new byte[0] : value.toByteArray();
    int sign = number.length > 0 && number[0] == 0 ? 1 : 0;
    byte[] bytes = new byte[zeros + number.length - sign];
    System.arraycopy(number, sign, bytes, zeros, number.length - sign);
    return bytes;
  }

  private static byte[] sha256(byte[] bytes) {
    return Sha256.start().digest(bytes);
  }
}
