package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String LABELED =
      """
      {"text":"The dahlias are in flower.","labels":{"hate":0},"split":"dev"}
      {"text":"Slugs again.","labels":{"hate":0},"split":"train"}
      """;

  private final CommandLineFixture command = new CommandLineFixture();

  @Test
  void printsATableOfTheLabelsGiven() {
    assertThat(command.run(LABELED, "evaluate", "--labels", "-")).isEqualTo(ExitCode.OK);
    assertThat(command.output()).startsWith("hate at 0.");
  }

  @Test
  void usesTheThresholdAskedFor() {
    command.run(LABELED, "evaluate", "--labels", "-", "--threshold", "0.25");

    assertThat(command.output()).startsWith("hate at 0.25\n");
  }

  @Test
  void writesJson() {
    command.run(LABELED, "evaluate", "--labels", "-", "--format", "json");

    assertThat(command.output()).startsWith("{");
  }

  @Test
  void writesOneHtmlPage() {
    command.run(LABELED, "evaluate", "--labels", "-", "--format", "html");

    assertThat(command.output()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void usesOneSplitWhenAsked() {
    command.run(LABELED, "evaluate", "--labels", "-", "--split", "no-such-split");

    assertThat(command.output()).doesNotContain("hate");
  }

  @Test
  void unpacksFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("labels.jsonl.gz");
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      packed.write(LABELED.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(command.run("", "evaluate", "--labels", file.toString())).isEqualTo(ExitCode.OK);
  }

  @Test
  void namesBadLinesAndUsesTheRest() {
    assertThat(command.run("blorp\n" + LABELED, "evaluate", "--labels", "-"))
        .isEqualTo(ExitCode.BAD_LINES);
    assertThat(command.messages()).isEqualTo("line 1: line is not a JSON object\n");
  }

  @Test
  void wantsLabels() {
    assertThat(command.run("", "evaluate")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void wantsAThresholdThatIsAScore() {
    assertThat(command.run(LABELED, "evaluate", "--labels", "-", "--threshold", "7"))
        .isEqualTo(ExitCode.USAGE);
  }
}
