/**
 * Moderation in the metrics of an application that uses Micrometer.
 *
 * <p>{@link io.github.moderation4j.examples.micrometer.AssessorCacheMetrics} binds the meters of
 * the cache, {@link io.github.moderation4j.examples.micrometer.MeteredModerator} counts and times
 * decisions.
 */
@NullMarked
package io.github.moderation4j.examples.micrometer;

import org.jspecify.annotations.NullMarked;
