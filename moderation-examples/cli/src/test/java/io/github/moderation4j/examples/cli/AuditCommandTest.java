package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Durability;
import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.policy.PolicyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
  private static final String RULES =
      "policy: garden\n---\nrule: long\nwhen: content.length > 9\nthen: flag\n";

  @TempDir private Path folder;
  private final CommandLineFixture commandLine = new CommandLineFixture();
  private Path log;
  private Path policy;

  @BeforeEach
  void recordSomeDecisions() throws IOException {
    policy = Files.writeString(folder.resolve("garden.yaml"), RULES);
    log = folder.resolve("audit.log");
    try (FileAuditStore store = FileAuditStore.open(log, Durability.EVERY_APPEND)) {
      Moderator moderator =
          Moderator.builder()
              .assessor(Assessor.builder().build())
              .policy(PolicyReader.standard().read(policy))
              .clock(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC))
              .audit(new AuditLog(store, new byte[16]))
              .build();
      moderator.moderate(Content.of("p1", "tomatoes and peas"));
      moderator.moderate(Content.of("p2", "peas"));
    }
  }

  @Test
  void findsAnUntouchedLogIntact() {
    assertThat(run("audit", "check", log.toString())).isZero();
  }

  @Test
  void saysByItsExitCodeThatTheEndWasCut() {
    String later = "99:" + "ab".repeat(32);

    assertThat(run("audit", "check", log.toString(), "--head", later))
        .isEqualTo(ExitCode.BAD_LINES);
  }

  @Test
  void refusesAHeadThatIsNone() {
    assertThat(run("audit", "check", log.toString(), "--head", "blorp")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void checksThePackThatItWrote() {
    String pack = folder.resolve("pack").toString();
    run("audit", "pack", log.toString(), pack, "--challenge", "three tomatoes");

    assertThat(run("audit", "check", pack)).isZero();
  }

  @Test
  void addsToTheLogWhatIsModerated() throws IOException {
    Path posts = Files.writeString(folder.resolve("posts.txt"), "tomatoes again\npeas\n");
    run("moderate", "--policy", policy.toString(), "--audit", log.toString(), posts.toString());

    run("replay", log.toString(), policy.toString());

    assertThat(text()).contains("4 decisions of this policy, 0 came out otherwise");
  }

  @Test
  void refusesAKeyThatIsTooShort() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "short");

    assertThat(run("moderate", "--audit", log.toString(), "--audit-key", key.toString()))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void makesDecisionsAgain() {
    run("replay", log.toString(), policy.toString());

    assertThat(text()).contains("2 decisions of this policy, 0 came out otherwise");
  }

  @Test
  void countsWhatAnotherPolicyWouldDecideOtherwise() throws IOException {
    Path strict = Files.writeString(folder.resolve("b.yaml"), RULES.replace("flag", "hold"));

    run("replay", log.toString(), strict.toString());

    assertThat(text()).contains("2 decisions compared, 1 decided otherwise", "1  flag -> hold");
  }

  @Test
  void writesAReport() {
    run("report", "transparency", log.toString(), "--from", "2026-01-01", "--to", "2027-01-01");

    assertThat(text()).startsWith("<!DOCTYPE html>").contains("n = ");
  }

  @Test
  void refusesAFileThatIsNoLog() {
    assertThat(run("audit", "check", policy.toString())).isEqualTo(ExitCode.USAGE);
  }

  private int run(String... arguments) {
    return commandLine.run("", arguments);
  }

  private String text() {
    return commandLine.output();
  }
}
