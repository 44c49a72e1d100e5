/**
 * Measured quality: how well scores agree with labels, always with the number of cases and a 95 %
 * interval.
 *
 * <p>{@link Evaluation#of} is the door: it takes {@link ScoredLabel}s and answers per category, and
 * within it by source, language and identity group. A number that too few cases stand behind is
 * {@link Estimate.TooFew}, never a number. Pure functions of their input; where chance is needed it
 * comes from a fixed seed.
 */
@NullMarked
package io.github.moderation4j.core.evaluate;

import org.jspecify.annotations.NullMarked;
