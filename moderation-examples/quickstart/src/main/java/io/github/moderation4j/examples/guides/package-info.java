/**
 * The Java of the guides in {@code docs/guides}, compiled.
 *
 * <p>Each class belongs to one guide and shows its snippets between the comments {@code snippet}
 * and {@code end}; a test keeps the guide equal to what stands here, and another runs it.
 */
@NullMarked
package io.github.moderation4j.examples.guides;

import org.jspecify.annotations.NullMarked;
