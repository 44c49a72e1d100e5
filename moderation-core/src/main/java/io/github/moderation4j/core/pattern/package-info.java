/**
 * Structured matter: addresses, numbers, links and floods, with check digits verified.
 *
 * <p>{@link PatternClassifier} is the door. Behind it stands one finder per kind of matter, each a
 * linear scan over the normal form; what a find means (category, score, severity, note) is a table.
 * Finders know nothing of each other: they only see which parts of the text are already claimed.
 * Word lists, calling codes and domain lists are resources beside this package.
 *
 * <p>Finds are about form, not about people: a number that looks like a telephone number may belong
 * to nobody.
 */
@NullMarked
package io.github.moderation4j.core.pattern;

import org.jspecify.annotations.NullMarked;
