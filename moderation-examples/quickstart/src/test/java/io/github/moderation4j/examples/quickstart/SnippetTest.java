package io.github.moderation4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** README and the guides show what is compiled here. */
class SnippetTest {
  private static final Path SOURCES =
      Path.of("src/main/java/io/github/moderation4j/examples/quickstart");

  private static final Path README = Path.of("../../README.md");
  private static final Path FROM_PERSPECTIVE =
      Path.of("../../docs/guides/migrating-from-perspective.md");
  private static final Path ACCOUNTABILITY = Path.of("../../docs/guides/accountability.md");

  /** {@code <!-- snippet: File.java#name -->} and the code block that follows. */
  private static final Pattern SHOWN =
      Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  List<DynamicTest> documentsShowTheSource() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<MatchResult> snippets = new ArrayList<>(snippets(README));
    snippets.addAll(snippets(FROM_PERSPECTIVE));
    snippets.addAll(snippets(ACCOUNTABILITY));
    for (MatchResult shown : snippets) {
      String source = source(shown.group(1), shown.group(2));
      tests.add(
          DynamicTest.dynamicTest(
              shown.group(1) + "#" + shown.group(2),
              () -> assertThat(shown.group(3)).isEqualTo(source)));
    }
    return tests;
  }

  @Test
  void readmeShowsTheRules() throws IOException {
    String rules = Files.readString(Path.of("src/main/resources/house.policy.yaml"));

    assertThat(Files.readString(README)).contains("```yaml\n" + rules + "```");
  }

  @Test
  void readmeShowsTheTenLines() throws IOException {
    assertThat(snippets(README)).extracting(s -> s.group(2)).contains("decide");
  }

  @Test
  void theGuideForUsersOfPerspectiveShowsThreeSnippets() throws IOException {
    assertThat(snippets(FROM_PERSPECTIVE))
        .extracting(s -> s.group(2))
        .containsExactly("make", "score", "spans");
  }

  @Test
  void theGuideToAccountabilityShowsFiveSnippets() throws IOException {
    assertThat(snippets(ACCOUNTABILITY))
        .extracting(s -> s.group(2))
        .contains("record", "database", "check", "desk", "review");
  }

  private static List<MatchResult> snippets(Path document) throws IOException {
    return SHOWN.matcher(Files.readString(document)).results().toList();
  }

  private static String source(String file, String name) throws IOException {
    Matcher region =
        Pattern.compile("( *)// snippet: " + name + "\n(.*?)\n* *// end\n", Pattern.DOTALL)
            .matcher(Files.readString(SOURCES.resolve(file)));
    assertThat(region.find()).as("snippet " + name + " in " + file).isTrue();
    return region.group(2).replaceAll("(?m)^" + region.group(1), "") + "\n";
  }
}
