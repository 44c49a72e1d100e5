package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplePostsTest {
  @Test
  void areAllPosts() {
    assertThat(posts()).hasSizeGreaterThanOrEqualTo(80);
  }

  @Test
  void haveIdsOfTheirOwn() {
    assertThat(posts()).extracting(Post::id).doesNotHaveDuplicates();
  }

  @Test
  void areInManyLanguages() {
    assertThat(posts())
        .extracting(post -> post.content().language().orElse("en"))
        .contains(
            "en", "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "tr", "hi", "ar", "ja", "ko",
            "zh");
  }

  private static List<Post> posts() {
    PostParser parser = new JsonPostParser();
    List<Post> posts = new ArrayList<>();
    try (Input input = Input.open(Optional.empty(), java.io.InputStream.nullInputStream())) {
      LineReader lines = new LineReader(input.stream());
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        posts.add(parser.parse((Line.Text) line.get()));
      }
    } catch (IOException | BadLineException e) {
      throw new AssertionError(e);
    }
    return posts;
  }
}
