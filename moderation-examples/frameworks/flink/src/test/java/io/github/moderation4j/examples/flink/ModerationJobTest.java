package io.github.moderation4j.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModerationJobTest {
  private static final List<String> BROKEN = List.of("{\"id\": \"p1\"}", "no json");
  private static final List<String> POSTS = SamplePosts.lines(2_000);

  @TempDir private static Path folder;

  private static OutputFolder stream;
  private static OutputFolder batch;

  private final List<Desk.Outcome> plain =
      new PlainLoop(SamplePosts.settings()).decide(POSTS.stream()).toList();

  @BeforeAll
  static void runTheJob() throws Exception {
    Files.write(folder.resolve("posts.jsonl"), POSTS);
    Files.write(folder.resolve("posts.jsonl"), BROKEN, StandardOpenOption.APPEND);
    stream = run(RuntimeExecutionMode.STREAMING);
    batch = run(RuntimeExecutionMode.BATCH);
  }

  @Test
  void decidesAStreamAsThePlainLoopDoes() throws Exception {
    assertThat(stream.lines("decisions")).containsExactlyInAnyOrderElementsOf(decisions());
  }

  @Test
  void decidesABackCatalogueAsThePlainLoopDoes() throws Exception {
    assertThat(batch.lines("decisions")).containsExactlyInAnyOrderElementsOf(decisions());
  }

  @Test
  void tellsWhatTheCandidateWouldChange() throws Exception {
    assertThat(batch.lines("differences"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            plain.stream().map(Desk.Outcome::difference).flatMap(Optional::stream).toList());
  }

  @Test
  void keepsLinesThatAreNoPosts() throws Exception {
    assertThat(batch.lines("broken")).containsExactlyInAnyOrderElementsOf(BROKEN);
  }

  @Test
  void remembersWhatAnAuthorDidBefore() {
    assertThat(decisions()).anyMatch(decision -> decision.contains("rude-again"));
  }

  private List<String> decisions() {
    return plain.stream().map(Desk.Outcome::decision).toList();
  }

  private static OutputFolder run(RuntimeExecutionMode mode) throws Exception {
    Path output = folder.resolve(mode.name());
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2);
    environment.setRuntimeMode(mode);
    ModerationJob.connect(
        ModerationJob.read(environment, folder.resolve("posts.jsonl").toString(), false),
        SamplePosts.settings(),
        output.toString());
    environment.execute();
    return new OutputFolder(output);
  }
}
