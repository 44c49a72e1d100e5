package io.github.moderation4j.rules.audit;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one kind of entry is written in the canonical form and read back.
 *
 * @param type class of the record, whose simple name is the first field but one
 * @param write writes the other fields
 * @param read reads the other fields
 */
record EntryForm<T extends AuditEntry>(
    Class<T> type, BiConsumer<FieldWriter, T> write, Function<FieldReader, T> read) {
  String name() {
    return type.getSimpleName();
  }

  void write(FieldWriter out, AuditEntry entry) {
    write.accept(out, type.cast(entry));
  }
}
