/**
 * A family of categories as data: definitions, thresholds, lexicons, frames and model heads in one
 * folder.
 *
 * <p>{@link Packs} is the door: it holds the built-in packs and loads an application's own from a
 * folder or from resources by the same mechanism ({@code docs/formats/pack.md}). A new category is
 * a new pack, not code.
 *
 * <p>Stands above lexicons, frames and models and makes classifiers of what a folder holds. Pack
 * files are the application's, not a stranger's; still, everything wrong in them is reported at
 * once.
 */
@NullMarked
package io.github.moderation4j.core.pack;

import org.jspecify.annotations.NullMarked;
