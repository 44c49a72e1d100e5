package io.github.moderation4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done to the bytes of a file, the first broken entry is named. */
class FileTamperProperties {
  private static final int ENTRIES = 20;
  private static Path folder;
  private static byte[] magic;
  private static List<byte[]> frames;
  private static Head head;

  @BeforeContainer
  static void writeALog() throws IOException {
    folder = Files.createTempDirectory("audit");
    Path log = folder.resolve("audit.log");
    try (FileAuditStore store = FileAuditStore.open(log, Durability.EVERY_APPEND)) {
      for (int i = 0; i < ENTRIES; i++) {
        store.append(List.of(CanonicalForm.encode(Entries.decided("post-" + i))));
      }
      head = store.head();
    }
    byte[] bytes = Files.readAllBytes(log);
    magic = Arrays.copyOf(bytes, 8);
    frames = new ArrayList<>();
    for (int at = 8; at < bytes.length; ) {
      int next = at + Frames.HEADER + ByteBuffer.wrap(bytes).getInt(at);
      frames.add(Arrays.copyOfRange(bytes, at, next));
      at = next;
    }
  }

  @AfterContainer
  static void clean() throws IOException {
    for (String name : List.of("audit.log", "audit.log.lock", "tampered.log")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.delete(folder);
  }

  @Property(tries = 400)
  void namesTheEntryOfWhichAnyByteWasFlipped(
      @ForAll @IntRange(max = ENTRIES - 1) int entry,
      @ForAll @IntRange(max = 10_000) int at,
      @ForAll @IntRange(max = 7) int bit)
      throws IOException {
    List<byte[]> tampered = new ArrayList<>(frames);
    byte[] frame = frames.get(entry).clone();
    frame[at % frame.length] ^= (byte) (1 << bit);
    tampered.set(entry, frame);

    assertThat(firstBroken(tampered)).isEqualTo(entry + 1);
  }

  @Property(tries = 100)
  void namesTheEntryThatWasDropped(@ForAll @IntRange(max = ENTRIES - 1) int entry)
      throws IOException {
    List<byte[]> tampered = new ArrayList<>(frames);
    tampered.remove(entry);

    assertThat(firstBroken(tampered)).isEqualTo(entry + 1);
  }

  @Property(tries = 200)
  void namesTheFirstOfTwoThatWereSwapped(
      @ForAll @IntRange(max = ENTRIES - 1) int one, @ForAll @IntRange(max = ENTRIES - 2) int gap)
      throws IOException {
    int other = (one + 1 + gap) % ENTRIES;
    List<byte[]> tampered = new ArrayList<>(frames);
    Collections.swap(tampered, one, other);

    assertThat(firstBroken(tampered)).isEqualTo(Math.min(one, other) + 1);
  }

  private static long firstBroken(List<byte[]> tampered) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(magic);
    tampered.forEach(bytes::writeBytes);
    Path log = Files.write(folder.resolve("tampered.log"), bytes.toByteArray());
    try (FileAuditStore store = FileAuditStore.openToRead(log)) {
      return ChainCheck.of(store, head) instanceof ChainCheck.Broken broken ? broken.sequence() : 0;
    }
  }
}
