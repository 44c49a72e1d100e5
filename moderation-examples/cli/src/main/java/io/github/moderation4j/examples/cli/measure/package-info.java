/**
 * The commands that say how good the assessor is.
 *
 * <p>{@link io.github.moderation4j.examples.cli.measure.ReachCommand} is the door. What is
 * measured, and how its interval is found, stands in {@code core.evaluate}; here are the files it
 * is measured on, and the process. Knows nothing of the other commands. The files are trusted: a
 * malformed one ends the command.
 */
@NullMarked
package io.github.moderation4j.examples.cli.measure;

import org.jspecify.annotations.NullMarked;
