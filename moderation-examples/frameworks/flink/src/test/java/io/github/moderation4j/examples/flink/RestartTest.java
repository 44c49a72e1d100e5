package io.github.moderation4j.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
  private static final List<String> LINES = SamplePosts.lines(2_000);

  @TempDir private Path folder;

  @Test
  void losesAndDoublesNothingWhenATaskManagerDies() throws Exception {
    List<String> plain =
        new PlainLoop(SamplePosts.settings())
            .decide(LINES.stream())
            .map(Desk.Outcome::decision)
            .toList();

    OutputFolder output = runAndKill();

    assertThat(output.lines("decisions")).containsExactlyInAnyOrderElementsOf(plain);
  }

  @SuppressWarnings("try") // closing the cluster may be interrupted; then the test fails
  private OutputFolder runAndKill() throws Exception {
    Path output = folder.resolve("output");
    MiniClusterConfiguration configuration =
        new MiniClusterConfiguration.Builder()
            .setConfiguration(configuration())
            .setNumTaskManagers(2)
            .setNumSlotsPerTaskManager(1)
            .withRandomPorts()
            .build();
    try (MiniCluster cluster = new MiniCluster(configuration)) {
      cluster.start();
      JobID job = cluster.submitJob(slowJob(output)).get(10, TimeUnit.MINUTES).getJobID();
      awaitCheckpoints(output);
      cluster.terminateTaskManager(0).get(10, TimeUnit.MINUTES);
      Files.createFile(killed());
      cluster.startTaskManager();
      cluster
          .requestJobResult(job)
          .get(10, TimeUnit.MINUTES)
          .toJobExecutionResult(getClass().getClassLoader());
      assertThat(attempts(cluster, job)).isGreaterThan(1);
    }
    return new OutputFolder(output);
  }

  /** How often the job was begun. */
  private static int attempts(MiniCluster cluster, JobID job) throws Exception {
    int attempts = 0;
    for (var task : cluster.getExecutionGraph(job).get().getAllExecutionVertices()) {
      attempts = Math.max(attempts, task.getCurrentExecutionAttempt().getAttemptNumber() + 1);
    }
    return attempts;
  }

  private Configuration configuration() {
    Configuration configuration = new Configuration();
    configuration.setString("execution.checkpointing.interval", "100ms");
    configuration.setString("execution.checkpointing.dir", folder.resolve("c").toUri().toString());
    configuration.setString("restart-strategy.type", "fixed-delay");
    configuration.setString("restart-strategy.fixed-delay.attempts", "10");
    configuration.setString("restart-strategy.fixed-delay.delay", "100ms");
    return configuration;
  }

  private JobGraph slowJob(Path output) throws IOException {
    Path input = Files.write(folder.resolve("posts.jsonl"), LINES);
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration());
    environment.setParallelism(2);
    String killed = killed().toString();
    DataStream<String> lines =
        ModerationJob.read(environment, input.toString(), false)
            .map(line -> slowlyUntil(killed, line));
    ModerationJob.connect(lines, SamplePosts.settings(), output.toString());
    return environment.getStreamGraph().getJobGraph();
  }

  private Path killed() {
    return folder.resolve("killed");
  }

  /** Makes the job last, so that it is killed in the midst, however busy the machine. */
  private static String slowlyUntil(String killed, String line) throws InterruptedException {
    if (!Files.exists(Path.of(killed))) {
      Thread.sleep(10);
    }
    return line;
  }

  /** Lines that can be seen were committed by a checkpoint. */
  private static void awaitCheckpoints(Path output) throws Exception {
    OutputFolder folder = new OutputFolder(output);
    while (folder.lines("decisions").size() < 200) {
      Thread.sleep(50);
    }
    assertThat(folder.lines("decisions")).hasSizeLessThan(LINES.size());
  }
}
