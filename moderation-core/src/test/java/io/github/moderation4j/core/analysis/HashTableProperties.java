package io.github.moderation4j.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A hash table holds what a map holds. */
class HashTableProperties {
  @Property
  void findsWhatWasPutLast(@ForAll Map<Long, @IntRange(min = 1) Integer> expected) {
    HashTable table = new HashTable();

    expected.forEach((key, value) -> table.put(key, 7));
    expected.forEach(table::put);

    assertThat(table.size()).isEqualTo(expected.size());
    expected.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
  }

  @Property
  void findsNothingElse(@ForAll Map<Long, @IntRange(min = 1) Integer> held, @ForAll long other) {
    HashTable table = new HashTable(held.size());

    held.forEach(table::put);

    assertThat(table.get(other)).isEqualTo(held.getOrDefault(other, 0));
  }
}
