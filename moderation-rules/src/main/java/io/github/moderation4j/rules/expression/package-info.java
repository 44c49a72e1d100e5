/**
 * The small typed language in which conditions are written, and the facts it reads.
 *
 * <p>{@link Facts} are what the application knows around a text. This package knows no other of the
 * module. Facts may come from strangers: nothing here throws for a value that is odd.
 */
@NullMarked
package io.github.moderation4j.rules.expression;

import org.jspecify.annotations.NullMarked;
