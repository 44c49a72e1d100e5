package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyedHashTest {
  /** The key 00 01 02 … 0f of the reference vectors. */
  private static final KeyedHash HASH = new KeyedHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

  @ParameterizedTest
  @CsvSource({
    "0, a3817f04ba25a8e66df67214c7550293",
    "2, 8177228da4a45dc7fca38bdef60affe4",
    "4, f88164c12d9c8faf7d0f6e7c7bcd5579",
    "6, 14eeca338b208613485ea0308fd7a15e",
    "8, 3b62a9ba6258f5610f83e264f31497b4",
  })
  void agreesWithTheReferenceVectors(int bytes, String expected) {
    assertThat(hex(HASH.of(counting(bytes)))).isEqualTo(expected);
  }

  @Test
  void differsUnderAnotherKey() {
    assertThat(KeyedHash.random().of("blorp")).isNotEqualTo(KeyedHash.random().of("blorp"));
  }

  /** The bytes 00 01 02 … read as UTF-16LE. */
  private static String counting(int bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes; i += 2) {
      text.append((char) (i | (i + 1) << 8));
    }
    return text.toString();
  }

  private static String hex(KeyedHash.Code code) {
    ByteBuffer bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(code.low()).putLong(code.high());
    return HexFormat.of().formatHex(bytes.array());
  }
}
