package io.github.moderation4j.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyReaderTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

  private final PolicyReader reader = new PolicyReader(CLOCK);

  @Test
  void readsTheExampleOfTheSpecification() {
    PolicyReading reading = reader.check("forum.yaml", text("good/forum.yaml"));

    assertThat(reading.issues()).isEmpty();
  }

  @Test
  void readsTheStepsOfTheLadder() {
    assertThat(forum().ladder().stepsFor(Category.of("hate/racism")))
        .isEqualTo(Map.of(Verdict.FLAG, 0.5, Verdict.HOLD, 0.8, Verdict.REJECT, 0.95));
  }

  @Test
  void readsWhatARuleAsksFor() {
    assertThat(rule().then())
        .isEqualTo(
            new Outcome(
                Verdict.HOLD,
                List.of(
                    new Action.Label("author", "slur-link", Duration.ofDays(30)),
                    new Action.Route("harassment-experts"))));
  }

  @Test
  void readsWhenAndForHowManyARuleCounts() {
    assertThat(rule().reach())
        .extracting(Reach::from, Reach::to, Reach::rollout)
        .containsExactly(
            Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31)), 0.1);
  }

  @Test
  void readsTheTestsOfARule() {
    assertThat(rule().tests())
        .extracting(Example::expect)
        .containsExactly(Verdict.HOLD, Verdict.ALLOW);
  }

  @Test
  void readsJson() {
    Policy policy =
        reader.read(
            "p.json",
            "{\"policy\": \"p\", \"rules\": [{\"rule\": \"r\", \"when\": \"true\", \"then\": \"flag\"}]}");

    assertThat(policy.rules()).extracting(Rule::id).containsExactly("r");
  }

  @Test
  void letsAnIncludedRuleBeOverriddenInPart(@TempDir Path folder) throws IOException {
    write(folder, "base.yaml", "policy: base\n---\nrule: r\nwhen: 'true'\nthen: hold\n");
    Path file = write(folder, "p.yaml", "policy: p\ninclude: base.yaml\n---\nrule: r\nmode: off\n");

    assertThat(reader.read(file).rules())
        .extracting(Rule::mode, r -> r.then().verdict())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Mode.OFF, Verdict.HOLD));
  }

  @Test
  void findsFilesThatIncludeEachOther(@TempDir Path folder) throws IOException {
    write(folder, "a.yaml", "policy: a\ninclude: b.yaml\n");
    write(folder, "b.yaml", "policy: b\ninclude: a.yaml\n");

    assertThat(reader.check(folder.resolve("a.yaml")).issues())
        .extracting(PolicyIssue::toString)
        .containsExactly("b.yaml:2:10: includes itself: a.yaml -> b.yaml -> a.yaml");
  }

  @Test
  void staysInsideItsFolder(@TempDir Path folder) throws IOException {
    write(folder, "secret.yaml", "policy: secret\n");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = write(inner, "p.yaml", "policy: p\ninclude: ../secret.yaml\n");

    assertThat(reader.check(file).policy()).isEmpty();
  }

  @Test
  void warnsOfAReviewThatIsTooOld() {
    String yaml =
        """
        policy: p
        owner: a
        reviewed-by: b
        review-date: 2024-01-01
        ladder: {hate: {flag: 0.5}}
        """;

    assertThat(reader.check("p", yaml).issues())
        .extracting(PolicyIssue::toString)
        .containsExactly(
            "p:4:14: warning: the review of 2024-01-01 is more than a year old, and the policy"
                + " decides about sensitive categories");
  }

  @Test
  void warnsOfARuleThatHasExpired() {
    String yaml = "policy: p\n---\nrule: r\nwhen: 'true'\nthen: flag\nexpires: 2026-01-01\n";

    assertThat(reader.check("p", yaml).issues())
        .extracting(PolicyIssue::toString)
        .containsExactly("p:3:7: warning: rule 'r' has expired");
  }

  @Test
  void refusesToSparePrivateGroupsWithoutAReason() {
    String yaml =
        "policy: p\n---\nrule: r\nwhen: community.visibility == 'public' && score('hate') > 0.5\n"
            + "then: hold\n";

    assertThat(reader.check("p", yaml).issues())
        .extracting(PolicyIssue::message)
        .containsExactly(
            "rule 'r' spares private groups; treat public and private groups alike, or write a"
                + " 'justification:'");
  }

  @Test
  void acceptsAReasonForSparingPrivateGroups() {
    String yaml =
        "policy: p\n---\nrule: r\nwhen: community.visibility == 'public'\nthen: hold\n"
            + "justification: only public pages stand beside advertisements\n";

    assertThat(reader.check("p", yaml).issues()).isEmpty();
  }

  @Test
  void readsTheStandardPolicy() {
    assertThat(Policy.standard().name()).isEqualTo("default");
  }

  private Policy forum() {
    return reader.read("forum.yaml", text("good/forum.yaml"));
  }

  private Rule rule() {
    return forum().rule("new-account-link-slur").orElseThrow();
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static String text(String name) {
    try (InputStream in = PolicyReaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
