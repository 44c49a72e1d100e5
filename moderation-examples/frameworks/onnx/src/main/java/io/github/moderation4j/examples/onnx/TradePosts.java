package io.github.moderation4j.examples.onnx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Posts of a craft forum where trade is not welcome, labelled by its moderators. */
public final class TradePosts {
  private TradePosts() {}

  /**
   * The posts.
   *
   * @return offers and requests of trade, and other posts that speak of buying and selling
   */
  public static List<NearestExamples.Example> all() {
    InputStream posts = TradePosts.class.getResourceAsStream("trade-posts.tsv");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(posts), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> example(line.split("\t", 2))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the posts", e);
    }
  }

  private static NearestExamples.Example example(String[] row) {
    return new NearestExamples.Example(row[1], row[0].equals("1"));
  }
}
