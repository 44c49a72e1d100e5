/**
 * Assessments in the words of other services: their labels, made of our categories.
 *
 * <p>{@link LabelScheme} is the door: one table per service says which categories make up each
 * label ({@code docs/formats/label-scheme.md}). {@link PerspectiveScores} is the view for those who
 * come from Perspective. A label says what that service's documents mean by it; it does not repeat
 * that service's numbers.
 *
 * <p>Stands to the right of assess and reads only what an assessment says. Tables of an application
 * are trusted, and everything wrong in one is reported at once.
 */
@NullMarked
package io.github.moderation4j.core.mapping;

import org.jspecify.annotations.NullMarked;
