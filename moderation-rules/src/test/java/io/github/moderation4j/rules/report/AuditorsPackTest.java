package io.github.moderation4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Head;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorsPackTest {
  private static final PackPlan PLAN = new PackPlan("the auditor's words", 0.5, 5);

  @TempDir private Path folder;
  private final AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
  private Head early = Head.EMPTY;

  @BeforeEach
  void writePack() throws IOException {
    Decisions decisions = new Decisions(log);
    for (int i = 0; i < 100; i++) {
      decisions.post("p" + i, i % 4 == 0 ? 0.95 : 0.1);
      early = i == 50 ? log.head() : early;
    }
    AuditorsPack.write(folder, log, PLAN);
  }

  @Test
  void findsAnUntouchedPackSound() throws IOException {
    assertThat(AuditorsPack.check(folder, Optional.of(early))).isEmpty();
  }

  @Test
  void namesNoAuthorInTheLines() throws IOException {
    assertThat(read(AuditorsPack.LOG)).contains("\"content\":\"p1\"").doesNotContain("anna");
  }

  @Test
  void drawsASampleOfEveryStratum() throws IOException {
    assertThat(read(AuditorsPack.SAMPLE).lines().skip(1))
        .hasSize(10)
        .anyMatch(row -> row.contains("\"allowed, en\"\t15.0000"))
        .anyMatch(row -> row.contains("\"acted on, en\"\t5.0000"));
  }

  @Test
  void findsALineThatIsMissing() throws IOException {
    String lines = read(AuditorsPack.LOG);
    write(AuditorsPack.LOG, lines.substring(lines.indexOf('\n') + 1));

    assertThat(check()).contains("entry 1 is missing");
  }

  @Test
  void findsLinesThatDoNotSayWhatWasRecorded() throws IOException {
    write(AuditorsPack.LOG, read(AuditorsPack.LOG).replace("reject", "hold"));

    assertThat(check()).anyMatch(issue -> issue.endsWith("does not say what its line says"));
  }

  @Test
  void findsAnEntryThatWasNotOpened() throws IOException {
    String rows = read(AuditorsPack.OPENED);
    write(AuditorsPack.OPENED, rows.substring(rows.indexOf('\n') + 1));

    assertThat(check()).anyMatch(issue -> issue.endsWith("must be opened and is not"));
  }

  @Test
  void findsASampleThatSomebodyElseChose() throws IOException {
    write(AuditorsPack.SAMPLE, read(AuditorsPack.SAMPLE).replaceFirst("\n\\d+\t", "\n1\t"));

    assertThat(check()).contains("the sample is not the one that the challenge draws");
  }

  @Test
  void findsAnotherHistoryThanTheOneKept() throws IOException {
    Head other = new Head(early.sequence(), "ab".repeat(32));

    assertThat(AuditorsPack.check(folder, Optional.of(other)))
        .containsExactly("entry %d has not the hash that was kept".formatted(early.sequence()));
  }

  @Test
  void findsALogThatEndsTooEarly() throws IOException {
    Head later = new Head(10_000, "ab".repeat(32));

    assertThat(AuditorsPack.check(folder, Optional.of(later)))
        .containsExactly("the log ends before the head that was kept");
  }

  private List<String> check() throws IOException {
    return AuditorsPack.check(folder, Optional.empty());
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    PackManifest manifest = new PackManifest(log.head(), PLAN);
    Files.writeString(folder.resolve(AuditorsPack.MANIFEST), manifest.write(folder));
  }
}
