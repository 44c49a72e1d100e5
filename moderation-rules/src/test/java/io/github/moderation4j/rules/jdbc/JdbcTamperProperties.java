package io.github.moderation4j.rules.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.AuditStore;
import io.github.moderation4j.rules.audit.ChainCheck;
import io.github.moderation4j.rules.audit.ChainLink;
import io.github.moderation4j.rules.audit.Entries;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.opentest4j.TestAbortedException;

/** Whatever is done to the rows of a database, the first broken entry is named. */
class JdbcTamperProperties {
  private static final int ENTRIES = 16;
  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

  @Provide
  Arbitrary<Supplier<TestDatabase>> databases() {
    List<Supplier<TestDatabase>> both = List.of(TestDatabase::h2, TestDatabase::postgres);
    return Arbitraries.of(both);
  }

  @Property(tries = 12)
  void nameTheEntryOfWhichAnyByteWasFlipped(
      @ForAll("databases") Supplier<TestDatabase> fresh,
      @ForAll @IntRange(min = 1, max = ENTRIES) int entry,
      @ForAll @IntRange(max = 10_000) int at,
      @ForAll @IntRange(max = 7) int bit)
      throws SQLException {
    assertThat(brokenAfter(fresh, (database, store) -> flip(database, store, entry, at, bit)))
        .isIn(entry, MISSING);
  }

  @Property(tries = 8)
  void nameTheEntryThatWasDropped(
      @ForAll("databases") Supplier<TestDatabase> fresh,
      @ForAll @IntRange(min = 1, max = ENTRIES) int entry)
      throws SQLException {
    assertThat(
            brokenAfter(
                fresh,
                (database, store) ->
                    database.run("delete from moderation_audit where sequence = " + entry)))
        .isIn(entry, MISSING);
  }

  @Property(tries = 8)
  void nameTheFirstOfTwoThatWereSwapped(
      @ForAll("databases") Supplier<TestDatabase> fresh,
      @ForAll @IntRange(min = 1, max = ENTRIES) int one,
      @ForAll @IntRange(min = 1, max = ENTRIES - 1) int gap)
      throws SQLException {
    int other = (one - 1 + gap) % ENTRIES + 1;

    assertThat(brokenAfter(fresh, (database, store) -> swap(database, one, other)))
        .isIn(Math.min(one, other), MISSING);
  }

  /** Where there is no PostgreSQL. */
  private static final int MISSING = -1;

  private interface Tampering {
    void on(TestDatabase database, AuditStore store) throws SQLException;
  }

  private static int brokenAfter(Supplier<TestDatabase> fresh, Tampering tampering)
      throws SQLException {
    try (TestDatabase database = fresh.get()) {
      AuditStore store = new JdbcStores(database).migrate().audit();
      AuditLog log = new AuditLog(store, KEY);
      for (int i = 0; i < ENTRIES; i++) {
        log.append(Entries.decided("post-" + i));
      }
      tampering.on(database, store);
      return ChainCheck.of(store) instanceof ChainCheck.Broken broken
          ? Math.toIntExact(broken.sequence())
          : 0;
    } catch (TestAbortedException e) {
      return MISSING;
    }
  }

  private static void flip(TestDatabase database, AuditStore store, int entry, int at, int bit)
      throws SQLException {
    ChainLink link = store.read(entry - 1, 1).get(0);
    byte[] bytes = link.bytes();
    bytes[at % bytes.length] ^= (byte) (1 << bit);
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update moderation_audit set entry = ? where sequence = ?")) {
      update.setBytes(1, bytes);
      update.setLong(2, entry);
      update.executeUpdate();
    }
  }

  private static void swap(TestDatabase database, int one, int other) throws SQLException {
    String move = "update moderation_audit set sequence = %d where sequence = %d";
    database.run(move.formatted(0, one));
    database.run(move.formatted(one, other));
    database.run(move.formatted(other, 0));
  }
}
