package io.github.moderation4j.examples.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Where the lines come from.
 *
 * @param stream the bytes, from the first
 * @param size how many bytes there are; 0 if unknown
 */
record Input(InputStream stream, long size) implements AutoCloseable {
  private static final String SAMPLES = "sample-posts.jsonl";
  private static final int LOOK_AHEAD = 64;

  /** White space and the bytes of a byte order mark. */
  private static final String SKIPPED = " \t\r\n\u00EF\u00BB\u00BF";

  /**
   * Opens a file.
   *
   * @param file the name; {@code -} for standard input, empty for the sample posts; what ends with
   *     {@code .gz} is unpacked
   * @param standardInput what {@code -} means; stays open when this input is closed
   * @throws WrongUsage if there is no such file
   * @throws IOException if it cannot be read
   */
  static Input open(Optional<String> file, InputStream standardInput) throws IOException {
    if (file.isEmpty()) {
      InputStream samples = Input.class.getResourceAsStream(SAMPLES);
      return of(Objects.requireNonNull(samples, SAMPLES), 0);
    }
    if (file.get().equals("-")) {
      return of(unclosed(standardInput), 0);
    }
    Path path = Path.of(file.get());
    if (!Files.exists(path)) {
      throw new WrongUsage("no such file: " + path);
    }
    if (Files.isDirectory(path)) {
      throw new WrongUsage("a folder, not a file: " + path);
    }
    InputStream stream = Files.newInputStream(path);
    return path.toString().endsWith(".gz")
        ? of(new GZIPInputStream(stream), 0)
        : of(stream, Files.size(path));
  }

  private static Input of(InputStream stream, long size) {
    return new Input(new BufferedInputStream(stream), size);
  }

  /** Whether the first character, apart from a byte order mark and white space, is a brace. */
  boolean looksLikeJson() throws IOException {
    stream.mark(LOOK_AHEAD);
    int first = stream.read();
    for (int i = 1; i < LOOK_AHEAD && isSkipped(first); i++) {
      first = stream.read();
    }
    stream.reset();
    return first == '{';
  }

  private static boolean isSkipped(int b) {
    return SKIPPED.indexOf(b) >= 0;
  }

  private static InputStream unclosed(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public void close() {}
    };
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
