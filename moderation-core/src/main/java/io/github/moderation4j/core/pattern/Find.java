package io.github.moderation4j.core.pattern;

/**
 * One find.
 *
 * @param matter what was found
 * @param start first position in the normal form
 * @param end first position after it in the normal form
 * @param score how sure it speaks for the category of the matter, from 0 to 1
 */
record Find(Matter matter, int start, int end, double score) {}
