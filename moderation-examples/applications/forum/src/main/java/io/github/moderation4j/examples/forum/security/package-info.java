/**
 * What guards accounts: hashed passwords, unguessable tokens, limits on how often.
 *
 * <p>Nothing here knows pages or tables. Everything that comes in is a stranger's: answers take the
 * same time for known and unknown names, and comparisons of secrets do not stop early.
 */
@NullMarked
package io.github.moderation4j.examples.forum.security;

import org.jspecify.annotations.NullMarked;
