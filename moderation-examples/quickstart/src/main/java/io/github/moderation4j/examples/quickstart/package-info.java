/**
 * The examples of README, compiled.
 *
 * <p>Each class shows one thing between the comments {@code snippet} and {@code end}; a test keeps
 * README equal to what stands here. {@link io.github.moderation4j.examples.quickstart.Quickstart}
 * is the one to start with.
 */
@NullMarked
package io.github.moderation4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
