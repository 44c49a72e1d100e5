package io.github.moderation4j.rules.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.adjacency.LedgerStore;
import io.github.moderation4j.rules.adjacency.LedgerStoreContract;
import io.github.moderation4j.rules.audit.AuditStore;
import io.github.moderation4j.rules.audit.AuditStoreContract;
import io.github.moderation4j.rules.review.ReviewStore;
import io.github.moderation4j.rules.review.ReviewStoreContract;
import io.github.moderation4j.rules.state.StateStore;
import io.github.moderation4j.rules.state.StateStoreContract;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcStoresTest {
  private TestDatabase database;

  @AfterEach
  void close() throws SQLException {
    if (database != null) {
      database.close();
    }
  }

  private JdbcStores stores(TestDatabase fresh) {
    database = fresh;
    return new JdbcStores(fresh).migrate();
  }

  @Test
  void migratesOnlyOnce() {
    JdbcStores stores = stores(TestDatabase.h2());

    assertThat(stores.migrate().audit().head().sequence()).isZero();
  }

  @Test
  void migratesPostgresOnlyOnce() {
    JdbcStores stores = stores(TestDatabase.postgres());

    assertThat(stores.migrate().audit().head().sequence()).isZero();
  }

  @Nested
  class AuditOnH2 extends AuditStoreContract {
    @Override
    protected AuditStore store() {
      return stores(TestDatabase.h2()).audit();
    }
  }

  @Nested
  class AuditOnPostgres extends AuditStoreContract {
    @Override
    protected AuditStore store() {
      return stores(TestDatabase.postgres()).audit();
    }
  }

  @Nested
  class StateOnH2 extends StateStoreContract {
    @Override
    protected StateStore store() {
      return stores(TestDatabase.h2()).state(clock);
    }
  }

  @Nested
  class StateOnPostgres extends StateStoreContract {
    @Override
    protected StateStore store() {
      return stores(TestDatabase.postgres()).state(clock);
    }
  }

  @Nested
  class LedgerOnH2 extends LedgerStoreContract {
    @Override
    protected LedgerStore create() {
      return stores(TestDatabase.h2()).ledger();
    }
  }

  @Nested
  class LedgerOnPostgres extends LedgerStoreContract {
    @Override
    protected LedgerStore create() {
      return stores(TestDatabase.postgres()).ledger();
    }
  }

  @Nested
  class ReviewsOnH2 extends ReviewStoreContract {
    @Override
    protected ReviewStore store() {
      return stores(TestDatabase.h2()).reviews();
    }
  }

  @Nested
  class ReviewsOnPostgres extends ReviewStoreContract {
    @Override
    protected ReviewStore store() {
      return stores(TestDatabase.postgres()).reviews();
    }
  }
}
