package io.github.moderation4j.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes answers as they come, and counts them. Not thread-safe. */
final class AnswerWriter implements OrderedPipeline.Sink<Answer> {
  private final Writer out;
  private final Tally tally = new Tally();

  AnswerWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Writes an answer, and makes sure that it is seen if the next one will take a while. */
  @Override
  public void accept(Answer answer, boolean more) throws IOException {
    out.write(answer.text());
    tally.add(answer.outcome());
    if (!more) {
      out.flush();
    }
  }

  /** Writes the counts. */
  void writeSummary() throws IOException {
    out.write(tally.summary() + "\n");
  }

  /** Makes sure that all is seen. */
  void finish() throws IOException {
    out.flush();
  }

  Tally tally() {
    return tally;
  }
}
