package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModerateCommandTest {
  /** A bit more than 1 MiB, the same line again and again. */
  private static final String LONG = ("hello there ".repeat(1_000) + "\n").repeat(90);

  private final CommandLineFixture command = new CommandLineFixture();
  private String input = "";

  @Test
  void moderatesTheSamplePostsWhenNoFileIsNamed() {
    assertThat(run("moderate")).isEqualTo(ExitCode.OK);
    assertThat(output()).contains("p01").contains("85 posts: ");
  }

  @Test
  void givesOneResultForEachLineInOrder() {
    input = "{\"id\":\"a\",\"text\":\"x\"}\nblorp\n{\"id\":\"b\",\"text\":\"y\"}\n";

    assertThat(run("moderate", "--format", "jsonl", "-")).isEqualTo(ExitCode.BAD_LINES);
    assertThat(output().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"a\",\"flagged\":false,"),
            line ->
                assertThat(line).isEqualTo("{\"line\":2,\"error\":\"line is not a JSON object\"}"),
            line -> assertThat(line).startsWith("{\"id\":\"b\","));
  }

  @Test
  void readsPlainLinesAsPosts() {
    input = "first post\nsecond post\n";

    run("moderate", "-");

    assertThat(output())
        .isEqualTo("ALLOW   1  first post\nALLOW   2  second post\n2 posts: 2 allow\n");
  }

  @Test
  void readsObjectsForPeopleToo() {
    input = "\uFEFF{\"id\":\"a\",\"text\":\"first post\"}\n";

    run("moderate", "-");

    assertThat(output()).startsWith("ALLOW   a  first post\n");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("posts.txt"), "hello\n");

    assertThat(run("moderate", file.toString())).isEqualTo(ExitCode.OK);
    assertThat(output()).startsWith("ALLOW   1  hello\n");
  }

  @Test
  void decidesByTheHouseRules(@TempDir Path folder) throws IOException {
    Path policy =
        Files.writeString(
            folder.resolve("house.yaml"),
            """
            policy: house
            version: 1
            ---
            rule: reported
            mode: live
            when:
              all: ["reports.count >= 3", "author.age < 7d"]
            then: {verdict: hold}
            """);
    input =
        """
        {"text": "a", "reports": 3, "author": {"age": "2d"}}
        {"text": "a", "reports": 1, "author": {"age": "2d"}}
        """;

    assertThat(run("moderate", "--policy", policy.toString(), "--format", "jsonl", "-"))
        .isEqualTo(ExitCode.OK);
    assertThat(output().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"verdict\":\"hold\"", "\"rules\":[\"reported\"]"),
            line -> assertThat(line).contains("\"verdict\":\"allow\"", "\"rules\":[]"));
  }

  @Test
  void saysWhatIsWrongWithTheHouseRules(@TempDir Path folder) throws IOException {
    Path policy = Files.writeString(folder.resolve("house.yaml"), "policy: house\nblorp: 1\n");

    assertThat(run("moderate", "--policy", policy.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(command.messages()).contains("house.yaml:2:1: ");
  }

  @Test
  void saysWhenThereIsNoSuchFile() {
    assertThat(run("moderate", "no-such-file")).isEqualTo(ExitCode.USAGE);
    assertThat(command.messages()).isEqualTo("moderation4j: no such file: no-such-file\n");
  }

  @Test
  void saysWhenTheFileIsAFolder(@TempDir Path folder) {
    assertThat(run("moderate", folder.toString())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void saysWhatFormatsThereAre() {
    assertThat(run("moderate", "--format", "xml")).isEqualTo(ExitCode.USAGE);
    assertThat(command.messages()).contains("text").contains("jsonl");
  }

  @Test
  void asksForACommand() {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void explainsItself() {
    assertThat(run("moderate", "--help")).isEqualTo(ExitCode.OK);
    assertThat(output()).contains("Exit codes:");
  }

  @Test
  void stopsWhenNobodyReadsTheResults() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThat(run(closed, Terminal.NONE, "moderate")).isEqualTo(ExitCode.IO_FAILED);
  }

  @Test
  void showsProgressOfALongFileAtATerminal(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("posts.txt"), LONG);

    run(
        OutputStream.nullOutputStream(),
        new Terminal(false, true, 80),
        "moderate",
        file.toString());

    assertThat(command.messages()).contains("100 %");
  }

  @Test
  void showsNoProgressElsewhere(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("posts.txt"), LONG);

    run(OutputStream.nullOutputStream(), Terminal.NONE, "moderate", file.toString());

    assertThat(command.messages()).isEmpty();
  }

  private int run(String... arguments) {
    return command.run(input, arguments);
  }

  private int run(OutputStream to, Terminal terminal, String... arguments) {
    return command.run(input, to, terminal, arguments);
  }

  private String output() {
    return command.output();
  }
}
