package io.github.moderation4j.rules.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 of texts: whoever has text and key can prove which text was decided about. */
final class TextMac {
  private static final int LEAST_BYTES = 16;

  private final SecretKeySpec key;

  TextMac(byte[] key) {
    if (key.length < LEAST_BYTES) {
      throw new IllegalArgumentException(
          "key must have at least %d bytes, but had %d".formatted(LEAST_BYTES, key.length));
    }
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  String of(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
