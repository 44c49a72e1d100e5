package io.github.moderation4j.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.decision.Assessments;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.state.MemoryState;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every broken policy gives all its issues, word for word as in the file {@code .expected} beside
 * it, and none is half-loaded.
 */
class BrokenPoliciesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
  private static final PolicyReader READER = new PolicyReader(CLOCK);

  @TestFactory
  Stream<DynamicTest> tellsAllThatIsWrong() throws Exception {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file), () -> assertThat(issues(file)).isEqualTo(expected(file))));
  }

  @TestFactory
  Stream<DynamicTest> loadsNoneOfThem() throws Exception {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file), () -> assertThat(READER.check(file).policy()).isEmpty()));
  }

  @Test
  void hasManyOfThem() throws Exception {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void refusesAFileOfTenMegabytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.yaml");
    Files.writeString(file, "policy: p\n# " + "blorp ".repeat(10_000_000 / 6));

    assertThat(READER.check(file).issues())
        .extracting(PolicyIssue::toString)
        .containsExactly(
            "large.yaml:1:1: found 10000008 bytes; expected at most 1000000 characters");
  }

  @Test
  void refusesWhatIsNotText(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("p.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThat(READER.check(file).issues())
        .extracting(PolicyIssue::message)
        .containsExactly("not in UTF-8");
  }

  @Test
  void saysThatAFileIsNotThere(@TempDir Path folder) {
    assertThat(READER.check(folder.resolve("none.yaml")).issues())
        .extracting(PolicyIssue::message)
        .containsExactly("cannot be read: NoSuchFileException");
  }

  @Test
  void runsPatternsThatWouldTakeOthersForEver() {
    Policy policy =
        READER.read(
            "p", "policy: p\n---\nrule: r\nwhen: content.text.matches('^(a+)+$')\nthen: flag\n");
    Decider decider = new Decider(policy, new MemoryState(CLOCK), CLOCK);
    Content content = Content.of("a".repeat(100_000) + "!");

    assertThat(decider.decide(content, Assessments.of(), Facts.none()).verdict())
        .isEqualTo(Verdict.ALLOW);
  }

  private static List<Path> files() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(BrokenPoliciesTest.class.getResource("broken"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.filter(file -> name(file).endsWith(".yaml")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String issues(Path file) {
    return READER.check(file).issues().stream()
        .map(issue -> issue + "\n")
        .collect(Collectors.joining());
  }

  private static String expected(Path file) throws IOException {
    String name = name(file).replace(".yaml", ".expected");
    return Files.readString(file.resolveSibling(name), StandardCharsets.UTF_8);
  }
}
