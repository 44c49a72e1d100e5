package io.github.moderation4j.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written to tables is read from them in the same order. */
class TableProperties {
  @Property(tries = 100)
  void givesNumbersBack(@ForAll List<Integer> numbers) throws IOException {
    TableWriter writer = new TableWriter();
    numbers.forEach(writer::number);
    TableReader reader = read(writer);

    assertThat(numbers).allSatisfy(number -> assertThat(reader.number()).isEqualTo(number));
  }

  @Property(tries = 100)
  void givesHashesAndStringsBackWhateverStandsBetween(@ForAll List<String> strings)
      throws IOException {
    TableWriter writer = new TableWriter();
    for (String string : strings) {
      writer.hash(string.hashCode());
      writer.string(string);
    }
    TableReader reader = read(writer);

    assertThat(strings)
        .allSatisfy(
            string ->
                assertThat(List.of(reader.hash(), reader.string()))
                    .isEqualTo(List.of((long) string.hashCode(), string)));
  }

  @Property(tries = 100)
  void givesHashTablesBack(@ForAll List<Long> hashes) throws IOException {
    HashTable table = new HashTable();
    hashes.forEach(hash -> table.put(hash, hash.hashCode() >>> 1 | 1));
    TableWriter writer = new TableWriter();
    table.write(writer);

    HashTable read = HashTable.read(read(writer));

    assertThat(hashes).allSatisfy(hash -> assertThat(read.get(hash)).isEqualTo(table.get(hash)));
  }

  @Example
  void refusesAnotherFormat() {
    assertThatThrownBy(() -> new TableReader(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another format");
  }

  private static TableReader read(TableWriter writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.writeTo(bytes);
    return new TableReader(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
