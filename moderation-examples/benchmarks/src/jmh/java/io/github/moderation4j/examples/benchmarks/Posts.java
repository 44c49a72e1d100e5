package io.github.moderation4j.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The posts of a benchmark, one after the other. */
@State(Scope.Thread)
public class Posts {
  /** What they are made of. */
  @Param({"CLEAN"})
  public String kind = "CLEAN";

  /** Characters in a post. */
  @Param({"140", "1000"})
  public int length = 1000;

  private List<String> posts = List.of();
  private int next;

  /** Writes the posts. */
  @Setup
  public void write() {
    posts = Corpus.posts(Corpus.Kind.valueOf(kind), length);
  }

  /** The next post. */
  String next() {
    next = next + 1 == posts.size() ? 0 : next + 1;
    return posts.get(next);
  }
}
