/**
 * Signals into one score per category, keeping the evidence.
 *
 * <p>{@link Assessment} is the answer of moderation-core, and all that moderation-rules sees of it.
 */
@NullMarked
package io.github.moderation4j.core.assess;

import org.jspecify.annotations.NullMarked;
