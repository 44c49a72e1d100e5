package io.github.moderation4j.examples.flink;

import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** From lines to posts; lines that are none go to a side output, so that nothing is lost. */
final class ReadPosts extends ProcessFunction<String, Post> {
  private static final long serialVersionUID = 1L;

  static final OutputTag<String> BROKEN = new OutputTag<>("broken") {};

  @SuppressWarnings("NullAway.Init") // set in open
  private transient PostReader reader;

  @Override
  public void open(OpenContext context) {
    reader = new PostReader();
  }

  @Override
  public void processElement(String line, Context context, Collector<Post> posts) {
    Optional<Post> post = reader.read(line);
    post.ifPresentOrElse(posts::collect, () -> context.output(BROKEN, line));
  }
}
