/**
 * What is moderated, where in it, and under which heading.
 *
 * <p>The vocabulary of the whole library: {@link Content} goes in, {@link Category}, {@link
 * Severity} and {@link Evidence} come out, and every {@link Span} points into the text as the
 * author wrote it. Values only, and {@link Sha256}, by which what was read is told apart; this
 * package knows no other.
 */
@NullMarked
package io.github.moderation4j.core.content;

import org.jspecify.annotations.NullMarked;
