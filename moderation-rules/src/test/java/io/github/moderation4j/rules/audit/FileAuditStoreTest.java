package io.github.moderation4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAuditStoreTest extends AuditStoreContract {
  @TempDir Path folder;
  private FileAuditStore open;

  @Override
  protected AuditStore store() {
    return reopen();
  }

  private FileAuditStore reopen() {
    close();
    open = FileAuditStore.open(log(), Durability.EVERY_APPEND);
    return open;
  }

  @AfterEach
  void close() {
    if (open != null) {
      open.close();
    }
  }

  private Path log() {
    return folder.resolve("audit.log");
  }

  private void write(int entries) {
    FileAuditStore store = reopen();
    store.append(LongStream.range(0, entries).mapToObj(FileAuditStoreTest::form).toList());
    close();
  }

  private static byte[] form(long views) {
    return CanonicalForm.encode(Entries.views(views));
  }

  private void addToFile(byte[] bytes) throws IOException {
    Files.write(log(), bytes, StandardOpenOption.APPEND);
  }

  @Test
  void goesOnWhereItEnded() {
    write(3);

    assertThat(reopen().append(List.of(form(9))).get(0).sequence()).isEqualTo(4);
  }

  @Test
  void findsAnyEntryOfALongFile() {
    write(1_000);

    assertThat(reopen().read(777, 1).get(0).entry()).isEqualTo(Entries.views(777));
  }

  @Test
  void cutsWhatAnInterruptedWriteLeft() throws IOException {
    write(3);
    byte[] whole = Files.readAllBytes(log());
    Files.write(log(), Arrays.copyOf(whole, whole.length - 5));

    assertThat(reopen().head().sequence()).isEqualTo(2);
  }

  @Test
  void reportsWhatItCut() throws IOException {
    write(3);
    addToFile(new byte[] {0, 0, 1});

    assertThat(reopen().tornTail().orElseThrow().bytes()).isEqualTo(3);
  }

  @Test
  void movesWhatItCutAside() throws IOException {
    write(3);
    addToFile(new byte[] {0, 0, 1});

    assertThat(reopen().tornTail().orElseThrow().kept()).hasBinaryContent(new byte[] {0, 0, 1});
  }

  @Test
  void cutsZerosThatAPowerCutLeft() throws IOException {
    write(3);
    addToFile(new byte[5_000]);

    assertThat(ChainCheck.of(reopen())).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void reportsNothingWhenNothingWasTorn() {
    write(3);

    assertThat(reopen().tornTail()).isEmpty();
  }

  @Test
  void neverCutsWhatWasDamaged() throws IOException {
    write(3);
    byte[] bytes = Files.readAllBytes(log());
    bytes[8] ^= 1;
    Files.write(log(), bytes);

    assertThatThrownBy(this::reopen).hasMessageContaining("is damaged after entry 0 at byte 8");
  }

  @Test
  void refusesASecondWriter() {
    reopen();

    assertThatThrownBy(() -> FileAuditStore.open(log(), Durability.EVERY_APPEND))
        .hasMessageEndingWith("is written by somebody else already");
  }

  @Test
  void letsOthersReadWhatIsWritten() {
    reopen().append(List.of(form(1)));

    try (FileAuditStore reader = FileAuditStore.openToRead(log())) {
      assertThat(reader.head().sequence()).isEqualTo(1);
    }
  }

  @Test
  void staysLockedWhenAReaderCloses() {
    reopen();
    FileAuditStore.openToRead(log()).close();

    assertThatThrownBy(() -> FileAuditStore.open(log(), Durability.EVERY_APPEND))
        .isInstanceOf(AuditException.class);
  }

  @Test
  void refusesAFileThatIsNoLog() throws IOException {
    Files.writeString(log(), "dear diary, nothing happened");

    assertThatThrownBy(this::reopen).hasMessageEndingWith("is no audit log");
  }

  @Test
  void writesNothingWhenOpenToBeRead() {
    write(1);

    try (FileAuditStore reader = FileAuditStore.openToRead(log())) {
      assertThatThrownBy(() -> reader.append(List.of(form(1))))
          .hasMessageEndingWith("is open to be read");
    }
  }

  @Test
  void refusesToForceNever() {
    assertThatThrownBy(() -> new Durability(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
