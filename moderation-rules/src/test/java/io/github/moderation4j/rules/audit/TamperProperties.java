package io.github.moderation4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to the links of a chain, the first broken entry is named. */
class TamperProperties {
  private static final int ENTRIES = 20;

  @Property(tries = 300)
  void namesAnEntryOfWhichAnyByteWasFlipped(
      @ForAll @IntRange(max = ENTRIES - 1) int entry,
      @ForAll @IntRange(max = 10_000) int byteAt,
      @ForAll @IntRange(max = 7) int bit) {
    List<ChainLink> links = chain();
    Head head = links.get(ENTRIES - 1).head();
    ChainLink link = links.get(entry);
    byte[] bytes = link.bytes();
    bytes[byteAt % bytes.length] ^= (byte) (1 << bit);
    links.set(entry, new ChainLink(link.sequence(), link.hash(), bytes));

    assertThat(ChainCheck.of(links.iterator(), head)).satisfies(broken(entry + 1L));
  }

  @Property(tries = 300)
  void namesAnEntryOfWhichTheHashWasChanged(
      @ForAll @IntRange(max = ENTRIES - 1) int entry, @ForAll @IntRange(max = 63) int digit) {
    List<ChainLink> links = chain();
    Head head = links.get(ENTRIES - 1).head();
    ChainLink link = links.get(entry);
    StringBuilder hash = new StringBuilder(link.hash());
    hash.setCharAt(digit, hash.charAt(digit) == '0' ? '1' : '0');
    links.set(entry, new ChainLink(link.sequence(), hash.toString(), link.bytes()));

    assertThat(ChainCheck.of(links.iterator(), head)).satisfies(broken(entry + 1L));
  }

  @Property(tries = 100)
  void namesAnEntryThatWasDropped(@ForAll @IntRange(max = ENTRIES - 1) int entry) {
    List<ChainLink> links = chain();
    Head head = links.get(ENTRIES - 1).head();
    links.remove(entry);

    assertThat(ChainCheck.of(links.iterator(), head)).satisfies(broken(entry + 1L));
  }

  @Property(tries = 100)
  void namesAnEntryThatWasDroppedAndTheOthersNumberedAnew(
      @ForAll @IntRange(max = ENTRIES - 1) int entry) {
    List<ChainLink> links = chain();
    Head head = links.get(ENTRIES - 1).head();
    links.remove(entry);

    assertThat(ChainCheck.of(numberedAnew(links).iterator(), head)).satisfies(broken(entry + 1L));
  }

  @Property(tries = 300)
  void namesTheFirstOfTwoThatWereSwapped(
      @ForAll @IntRange(max = ENTRIES - 1) int one, @ForAll @IntRange(max = ENTRIES - 2) int gap) {
    int other = (one + 1 + gap) % ENTRIES;
    List<ChainLink> links = chain();
    Head head = links.get(ENTRIES - 1).head();
    Collections.swap(links, one, other);

    assertThat(ChainCheck.of(numberedAnew(links).iterator(), head))
        .satisfies(broken(Math.min(one, other) + 1L));
  }

  @Property(tries = 50)
  void findsThatALogWasWrittenAnew(@ForAll @IntRange(min = 1, max = ENTRIES) int kept) {
    List<ChainLink> links = chain();
    MemoryAuditStore anew = new MemoryAuditStore();
    for (int i = 0; i < ENTRIES; i++) {
      anew.append(List.of(CanonicalForm.encode(Entries.views(100L + i))));
    }

    assertThat(ChainCheck.of(anew, links.get(kept - 1).head())).satisfies(broken(kept));
  }

  private static java.util.function.Consumer<ChainCheck> broken(long sequence) {
    return check ->
        assertThat(check)
            .isInstanceOfSatisfying(
                ChainCheck.Broken.class, b -> assertThat(b.sequence()).isEqualTo(sequence));
  }

  private static List<ChainLink> numberedAnew(List<ChainLink> links) {
    List<ChainLink> anew = new ArrayList<>();
    for (ChainLink link : links) {
      anew.add(new ChainLink(anew.size() + 1L, link.hash(), link.bytes()));
    }
    return anew;
  }

  private static List<ChainLink> chain() {
    MemoryAuditStore store = new MemoryAuditStore();
    for (int i = 0; i < ENTRIES; i++) {
      AuditEntry entry = i % 2 == 0 ? Entries.views(i) : Entries.decided("post-" + i);
      store.append(List.of(CanonicalForm.encode(entry)));
    }
    return new ArrayList<>(store.read(0, ENTRIES));
  }
}
