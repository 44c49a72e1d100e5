/**
 * What the forum keeps: accounts, sessions, groups, topics, posts, advertisements.
 *
 * <p>Plain JDBC over {@link io.github.moderation4j.examples.forum.store.Sql}, the same statements
 * for H2 and PostgreSQL. Values only ever reach a statement as parameters. Knows nothing of
 * moderation and nothing of the web.
 */
@NullMarked
package io.github.moderation4j.examples.forum.store;

import org.jspecify.annotations.NullMarked;
