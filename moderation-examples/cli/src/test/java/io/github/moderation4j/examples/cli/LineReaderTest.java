package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  @Test
  void readsNothingFromNothing() throws IOException {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void numbersLinesFromOne() throws IOException {
    assertThat(lines("a\n\nb\n"))
        .containsExactly(new Line.Text(1, "a"), new Line.Text(2, ""), new Line.Text(3, "b"));
  }

  @Test
  void readsALastLineWithoutEnd() throws IOException {
    assertThat(lines("a\nb")).last().isEqualTo(new Line.Text(2, "b"));
  }

  @Test
  void takesTheReturnOfWindowsAway() throws IOException {
    assertThat(lines("a\r\nb\r\n")).containsExactly(new Line.Text(1, "a"), new Line.Text(2, "b"));
  }

  @Test
  void skipsAByteOrderMarkAtTheStartOnly() throws IOException {
    assertThat(lines("\uFEFFa\n\uFEFFb\n"))
        .containsExactly(new Line.Text(1, "a"), new Line.Text(2, "\uFEFFb"));
  }

  @Test
  void reportsBytesThatAreNoText() throws IOException {
    byte[] bytes = {'a', '\n', (byte) 0xC3, '\n', 'b', '\n'};

    assertThat(lines(bytes, 10))
        .containsExactly(
            new Line.Text(1, "a"), new Line.Bad(2, "line is not UTF-8"), new Line.Text(3, "b"));
  }

  @Test
  void reportsALineThatIsTooLongAndGoesOn() throws IOException {
    assertThat(lines("12345678901\n1234567890\n".getBytes(StandardCharsets.UTF_8), 10))
        .containsExactly(
            new Line.Bad(1, "line is longer than 10 bytes"), new Line.Text(2, "1234567890"));
  }

  @Test
  void readsLinesLongerThanItsBuffer() throws IOException {
    String longLine = "ä".repeat(100_000);

    assertThat(lines(longLine + "\nb")).first().isEqualTo(new Line.Text(1, longLine));
  }

  @Test
  void countsTheBytesItTook() throws IOException {
    LineReader reader = new LineReader(new ByteArrayInputStream(new byte[] {'a', '\n', 'b'}));

    reader.next();

    assertThat(reader.bytesRead()).isEqualTo(3);
  }

  private static List<Line> lines(String text) throws IOException {
    return lines(text.getBytes(StandardCharsets.UTF_8), LineReader.MAX_BYTES);
  }

  private static List<Line> lines(byte[] bytes, int maxBytes) throws IOException {
    LineReader reader = new LineReader(new ByteArrayInputStream(bytes), maxBytes);
    List<Line> lines = new ArrayList<>();
    for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(line.get());
    }
    return lines;
  }
}
