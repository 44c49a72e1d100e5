package io.github.moderation4j.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealEngineTest {
  @TempDir private Path folder;

  @Test
  void decidesFromTheCommandLine() throws Exception {
    Path posts = Files.createDirectory(folder.resolve("posts"));
    String post =
        "{\"id\": \"p1\", \"author\": \"nina\", \"text\": \"The dahlias are in flower.\"}";
    Files.writeString(posts.resolve("monday.jsonl"), post);
    Path output = folder.resolve("output");

    ModerationJob.main(
        new String[] {
          "--input", posts.toString(),
          "--output", output.toString(),
          "--policy", "src/test/resources/policy.yaml"
        });

    List<String> decisions = new OutputFolder(output).lines("decisions");
    assertThat(decisions).singleElement().asString().contains("\"verdict\":\"allow\"");
  }
}
