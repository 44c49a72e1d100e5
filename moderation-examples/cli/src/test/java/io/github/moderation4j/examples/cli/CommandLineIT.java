package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar, run as users run it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CommandLineIT {
  @TempDir private Path folder;

  @Test
  void printsDecisionsForTheSamplePosts() throws Exception {
    Run run = run("", "moderate");

    assertThat(run.code()).isEqualTo(0);
    assertThat(run.out()).contains("ALLOW   p01").contains("85 posts: ");
  }

  @Test
  void writesOneResultForEachLine() throws Exception {
    Run run =
        run("{\"id\":1,\"text\":\"Größe 今日 💀\"}\nblorp\n", "moderate", "--format", "jsonl", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":1,"),
            line ->
                assertThat(line).isEqualTo("{\"line\":2,\"error\":\"line is not a JSON object\"}"));
  }

  @Test
  void logsNothingOfItsOwn() throws Exception {
    assertThat(run("hello\n", "moderate", "-").err()).isEmpty();
  }

  @Test
  void tellsItsVersion() throws Exception {
    assertThat(run("", "--version").out()).matches("moderation4j \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void endsWithTwoForAWrongCommandLine() throws Exception {
    assertThat(run("", "blorp").code()).isEqualTo(2);
  }

  private record Run(int code, String out, String err) {}

  private Run run(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("moderation4j.jar"));
    command.addAll(List.of(arguments));
    Path in = Files.writeString(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(code, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
