package io.github.moderation4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.Limits;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyIssue;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.PolicyReading;
import io.github.moderation4j.rules.rehearse.PolicyTester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** README and the documents show what is compiled, read and tested here. */
class SnippetTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path SOURCES = Path.of("src/main/java/io/github/moderation4j/examples");
  private static final Path RESOURCES = Path.of("src/main/resources");

  /** {@code <!-- snippet: File.java#name -->} and the code block that follows. */
  private static final Pattern JAVA = shown("snippet: (\\S+)#(\\S+)", "java");

  /** {@code <!-- file: path/below/resources -->} and the code block that follows. */
  private static final Pattern FILE = shown("file: (\\S+)()", "[a-z]+");

  private static final Pattern YAML = Pattern.compile("```yaml\n(policy: .*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> documentsShowTheSource() {
    return inDocuments(JAVA, s -> assertThat(s.group(3)).isEqualTo(source(s.group(1), s.group(2))));
  }

  @TestFactory
  Stream<DynamicTest> documentsShowTheFiles() {
    return inDocuments(
        FILE, s -> assertThat(s.group(3)).isEqualTo(text(RESOURCES.resolve(s.group(1)))));
  }

  @TestFactory
  Stream<DynamicTest> policiesInDocumentsPassTheirExamples() {
    Limits patient = new Limits(100_000, 1_000, Duration.ofMinutes(1));
    Assessor assessor = Assessor.builder().limits(patient).build();
    return inDocuments(YAML, s -> assertPasses(s.group(1), assessor));
  }

  @Test
  void readmeShowsTheRules() {
    String rules = text(RESOURCES.resolve("house.policy.yaml"));

    assertThat(text(ROOT.resolve("README.md"))).contains("```yaml\n" + rules + "```");
  }

  @Test
  void readmeShowsTheTenLines() {
    assertThat(JAVA.matcher(text(ROOT.resolve("README.md"))).results())
        .extracting(s -> s.group(2))
        .contains("decide");
  }

  @Test
  void everySnippetIsShownSomewhere() {
    String documents = String.join("\n", documents().stream().map(SnippetTest::text).toList());

    assertThat(snippets()).isNotEmpty().allSatisfy(name -> assertThat(documents).contains(name));
  }

  private static void assertPasses(String yaml, Assessor assessor) {
    PolicyReading reading = PolicyReader.standard().check("document", yaml);
    assertThat(reading.issues()).noneMatch(i -> i.level() == PolicyIssue.Level.ERROR);

    Policy policy = reading.orThrow();

    assertThat(PolicyTester.of(policy, assessor::assess).failures()).isEmpty();
  }

  private static Stream<DynamicTest> inDocuments(Pattern pattern, Consumer<MatchResult> test) {
    return documents().stream()
        .flatMap(
            document ->
                pattern
                    .matcher(text(document))
                    .results()
                    .map(shown -> named(document, shown, test)));
  }

  private static DynamicTest named(Path document, MatchResult shown, Consumer<MatchResult> test) {
    String first = shown.group().lines().findFirst().orElse("");
    String name = "%s at %d: %s".formatted(document.getFileName(), shown.start(), first);
    return DynamicTest.dynamicTest(name, () -> test.accept(shown));
  }

  private static List<Path> documents() {
    return Stream.concat(
            Stream.of(ROOT.resolve("README.md")),
            walk(ROOT.resolve("docs")).filter(path -> path.toString().endsWith(".md")))
        .toList();
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> snippets() {
    return javaFiles()
        .flatMap(
            file ->
                Pattern.compile("// snippet: (\\S+)\n")
                    .matcher(text(file))
                    .results()
                    .map(s -> "snippet: %s#%s ".formatted(file.getFileName(), s.group(1))))
        .toList();
  }

  private static Stream<Path> javaFiles() {
    return walk(SOURCES).filter(path -> path.toString().endsWith(".java"));
  }

  private static String source(String file, String name) {
    Path source = javaFiles().filter(path -> path.endsWith(file)).findFirst().orElseThrow();
    Matcher region =
        Pattern.compile("( *)// snippet: " + name + "\n(.*?)\n* *// end\n", Pattern.DOTALL)
            .matcher(text(source));
    assertThat(region.find()).as("snippet " + name + " in " + file).isTrue();
    return region.group(2).replaceAll("(?m)^" + region.group(1), "") + "\n";
  }

  private static Pattern shown(String mark, String language) {
    return Pattern.compile("<!-- " + mark + " -->\n```" + language + "\n(.*?)```", Pattern.DOTALL);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
