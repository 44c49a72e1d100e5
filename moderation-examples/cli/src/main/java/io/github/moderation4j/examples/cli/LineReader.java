package io.github.moderation4j.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Splits UTF-8 input into numbered lines, holding one line at a time however long the input is. */
final class LineReader {
  /** Longest line read, in bytes; of a longer one only the error is kept. */
  static final int MAX_BYTES = 4 << 20;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private final AtomicLong bytesRead = new AtomicLong();
  private int position;
  private int limit;
  private long number;

  LineReader(InputStream in) {
    this(in, MAX_BYTES);
  }

  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * The next line without its end; a line that cannot be read as text is a {@link Line.Bad}.
   *
   * @return the line, or empty at the end of the input
   * @throws IOException if the input fails
   */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + (end - position) > maxBytes;
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      ended = end < limit;
      position = ended ? end + 1 : end;
    }
    return Optional.of(
        tooLong
            ? new Line.Bad(number, "line is longer than %d bytes".formatted(maxBytes))
            : decode(line.toByteArray()));
  }

  /** Bytes taken from the input so far; may be asked from another thread. */
  long bytesRead() {
    return bytesRead.get();
  }

  /** Makes sure that a byte is waiting; false at the end of the input. */
  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    position = 0;
    limit = Math.max(0, in.read(buffer));
    bytesRead.addAndGet(limit);
    return limit > 0;
  }

  private Line decode(byte[] bytes) {
    int start = number == 1 && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int end =
        bytes.length > start && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, start, end - start);
      return new Line.Text(number, StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return new Line.Bad(number, "line is not UTF-8");
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }
}
