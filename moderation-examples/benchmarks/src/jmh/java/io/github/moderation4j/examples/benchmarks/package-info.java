/**
 * Ours and the peers side by side, measured in one run.
 *
 * <p>{@link io.github.moderation4j.examples.benchmarks.Rounds} is the main class of the runnable
 * jar: it runs all benchmarks several times over, so that noise hits all alike, and writes what
 * came out as JSON. {@link io.github.moderation4j.examples.benchmarks.PerformancePage} makes the
 * page in {@code docs/performance.md} of it. Peers are here and nowhere else.
 */
@NullMarked
package io.github.moderation4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
