package io.github.moderation4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The test vectors of docs/formats/audit-log.md, which were computed apart from this code. */
class AuditVectorsTest {
  private static final Pattern VECTOR =
      Pattern.compile("(?m)^ {4}(\\d) ([0-9a-f]+)\n {4}([0-9a-f]{64})$");

  @Test
  void areWhatTheStoresKeep() throws IOException {
    MemoryAuditStore store = new MemoryAuditStore();
    new AuditLog(store, new byte[16]).append(entries());

    assertThat(store.read(0, 10)).isEqualTo(vectors());
  }

  private static List<AuditEntry> entries() {
    return List.of(
        new ViewsCounted(Entries.NOON, "post-1", 1_234),
        new LabelRead(
            Entries.NOON,
            "post-1",
            "nina",
            new TreeSet<>(Set.of(Category.of("hate"))),
            new TreeSet<>(Set.of("women")),
            "allowed",
            12.5),
        new EvidenceOpened(Entries.NOON, "case-1", "rita"));
  }

  private static List<ChainLink> vectors() throws IOException {
    List<ChainLink> links = new ArrayList<>();
    VECTOR
        .matcher(Files.readString(Path.of("../docs/formats/audit-log.md")))
        .results()
        .forEach(
            m ->
                links.add(
                    new ChainLink(
                        Long.parseLong(m.group(1)),
                        m.group(3),
                        HexFormat.of().parseHex(m.group(2)))));
    return links;
  }
}
