/**
 * Every store over a {@link javax.sql.DataSource}: H2 and PostgreSQL.
 *
 * <p>{@link JdbcStores} is the door. The schema is plain SQL in numbered files beside this package,
 * which {@link JdbcStores#migrate} runs, or an application's Flyway. Any number of processes may
 * share one database. Knows the packages whose stores it keeps, and none knows it.
 *
 * <p>Ids that users could choose are bound as parameters, and kept as digests where they are keys;
 * no text of a user is ever written.
 */
@NullMarked
package io.github.moderation4j.rules.jdbc;

import org.jspecify.annotations.NullMarked;
