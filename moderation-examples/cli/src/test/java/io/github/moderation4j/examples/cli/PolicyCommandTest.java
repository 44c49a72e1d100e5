package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {
  private static final String LAX =
      """
      policy: garden
      ladder:
        profanity: {flag: 0.99}
      ---
      rule: new
      when:
        all: [author.age < 7d, content.links >= 1]
        none: ["author.roles.contains('keeper')"]
      then: hold
      tests:
        - {text: "see http://a.example", author: {age: 1d}, expect: hold}
      """;

  @TempDir private Path folder;
  private final CommandLineFixture commandLine = new CommandLineFixture();
  private Path policy;

  @BeforeEach
  void writePolicy() throws IOException {
    policy = Files.writeString(folder.resolve("garden.yaml"), LAX);
  }

  @Test
  void checksAPolicyThatCanBeUsed() {
    assertThat(run("policy", "check", policy.toString())).isZero();
  }

  @Test
  void tellsAllIssuesOfABrokenPolicy() throws IOException {
    Files.writeString(policy, "policy: garden\nverison: 1\nladder: {hat: {flag: 0.5}}\n");

    run("policy", "check", policy.toString());

    assertThat(text().lines())
        .anyMatch(line -> line.startsWith("garden.yaml:2:1: found 'verison'"))
        .anyMatch(line -> line.startsWith("garden.yaml:3:10: unknown category 'hat'"));
  }

  @Test
  void saysByItsExitCodeThatAPolicyIsBroken() throws IOException {
    Files.writeString(policy, "policy: Garden\n");

    assertThat(run("policy", "check", policy.toString())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void runsTheExamples() {
    run("policy", "test", policy.toString());

    assertThat(text()).contains("1 examples, 0 failed; 1 of 1 rules tested");
  }

  @Test
  void saysByItsExitCodeThatAnExampleFailed() throws IOException {
    Files.writeString(policy, LAX.replace("expect: hold", "expect: reject"));

    assertThat(run("policy", "test", policy.toString())).isEqualTo(ExitCode.BAD_LINES);
  }

  @Test
  void countsWhereTwoPoliciesDiffer() throws IOException {
    Path strict = Files.writeString(folder.resolve("strict.yaml"), LAX.replace("hold", "reject"));
    Path posts =
        Files.writeString(
            folder.resolve("posts.jsonl"),
            "{\"id\": 1, \"text\": \"see http://a.example\", \"author\": {\"age\": \"1d\", \"roles\": []}}\n"
                + "{\"id\": 2, \"text\": \"tomatoes\"}\n");

    run("policy", "diff", policy.toString(), strict.toString(), "--corpus", posts.toString());

    assertThat(text()).contains("2 posts compared, 1 decided otherwise", "1  hold -> reject");
  }

  @Test
  void saysWhichConditionWasUnknown() {
    run("policy", "explain", policy.toString(), "--post", "see http://a.example");

    assertThat(text())
        .contains("all  unknown  author.age < 7d", "all  held     content.links >= 1");
  }

  @Test
  void saysWhatWouldChangeTheVerdict() {
    String post =
        "{\"text\": \"see http://a.example\", \"author\": {\"age\": \"9d\", \"roles\": []}}";

    run("policy", "explain", policy.toString(), "--post", post);

    assertThat(text()).contains("author.age: 9d -> 6d23h59m59s gives hold");
  }

  private int run(String... arguments) {
    return commandLine.run("", arguments);
  }

  private String text() {
    return commandLine.output();
  }
}
