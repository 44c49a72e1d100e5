/**
 * The command line of Moderation4J.
 *
 * <p>{@link io.github.moderation4j.examples.cli.Main} is the door; each command is one class that
 * gets its {@code Streams} handed in. Lines go from {@code LineReader} through a {@code PostParser}
 * and the moderator to a {@code Rendering}, over all cores and in order. Everything read is a
 * stranger's: it is printed only through {@code VisibleText} or as JSON.
 */
@NullMarked
package io.github.moderation4j.examples.cli;

import org.jspecify.annotations.NullMarked;
