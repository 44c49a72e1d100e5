package io.github.moderation4j.examples.flink;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.ParameterTool;

/**
 * Moderates posts in files of JSON lines: those that arrive, or a whole back-catalogue.
 *
 * <pre>
 *   --input DIR      files of posts
 *   --output DIR     gets the folders decisions, differences and broken
 *   --policy FILE    the policy that decides
 *   --candidate FILE another policy, to see what it would change; optional
 *   --live           wait for new files instead of ending with the last one
 * </pre>
 *
 * <p>Posts of one author are decided in order of time in a back-catalogue, and as they arrive in
 * the live stream. The folder of checkpoints and their interval are set in Flink's configuration.
 */
public final class ModerationJob {
  private static final Duration LOOK_FOR_FILES = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private ModerationJob() {}

  /**
   * Runs the job.
   *
   * @param arguments as above
   * @throws Exception if the job cannot be started or fails for good
   */
  public static void main(String[] arguments) throws Exception {
    ParameterTool parameters = ParameterTool.fromArgs(arguments);
    Settings settings =
        new Settings(
            yaml(parameters, "policy"),
            parameters.has("candidate") ? yaml(parameters, "candidate") : "",
            ModerationJob::engine);
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    boolean live = parameters.has("live");
    environment.setRuntimeMode(live ? RuntimeExecutionMode.STREAMING : RuntimeExecutionMode.BATCH);
    DataStream<String> lines = read(environment, parameters.getRequired("input"), live);
    connect(lines, settings, parameters.getRequired("output"));
    environment.execute("moderation");
  }

  /** A post may take long on a busy machine; held for lack of time it would cost a person more. */
  private static Assessor engine() {
    Limits standard = Limits.standard();
    return Assessor.builder()
        .limits(new Limits(standard.maxChars(), standard.maxSignals(), PATIENCE))
        .build();
  }

  private static String yaml(ParameterTool parameters, String name) throws IOException {
    return Files.readString(java.nio.file.Path.of(parameters.getRequired(name)));
  }

  static DataStream<String> read(
      StreamExecutionEnvironment environment, String folder, boolean live) {
    FileSource.FileSourceBuilder<String> source =
        FileSource.forRecordStreamFormat(new TextLineInputFormat(), new Path(folder));
    if (live) {
      source.monitorContinuously(LOOK_FOR_FILES);
    }
    return environment.fromSource(source.build(), WatermarkStrategy.noWatermarks(), "posts");
  }

  static void connect(DataStream<String> lines, Settings settings, String output) {
    SingleOutputStreamOperator<Post> posts = lines.process(new ReadPosts()).name("read");
    SingleOutputStreamOperator<String> decisions =
        posts
            .assignTimestampsAndWatermarks(
                WatermarkStrategy.<Post>noWatermarks()
                    .withTimestampAssigner((post, none) -> post.time()))
            .keyBy(Post::author, Types.STRING)
            .process(new DecideByAuthor(settings))
            .name("decide")
            .uid("decide");
    write(decisions, output, "decisions");
    write(decisions.getSideOutput(DecideByAuthor.DIFFERENCES), output, "differences");
    write(posts.getSideOutput(ReadPosts.BROKEN), output, "broken");
  }

  /** Files become visible when a checkpoint holds all that is in them. */
  private static void write(DataStream<String> lines, String output, String folder) {
    lines
        .sinkTo(
            FileSink.<String>forRowFormat(
                    new Path(output, folder), new SimpleStringEncoder<String>("UTF-8"))
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build())
        .name(folder)
        .uid(folder);
  }
}
