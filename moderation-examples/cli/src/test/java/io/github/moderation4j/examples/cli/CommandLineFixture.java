package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs commands inside the test, with both ends of their streams in hand. */
final class CommandLineFixture {
  /** Costly to make, safe to share. */
  private static final Assessor ASSESSOR = Assessor.create();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter messages = new StringWriter();

  int run(String input, String... arguments) {
    return run(input, out, Terminal.NONE, arguments);
  }

  int run(String input, OutputStream to, Terminal terminal, String... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            to,
            new PrintWriter(messages, true),
            terminal);
    return Main.run(streams, () -> ASSESSOR, arguments);
  }

  String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String messages() {
    return messages.toString();
  }
}
