/**
 * The small typed language in which conditions are written, and the facts it reads.
 *
 * <p>{@link ExpressionCompiler} is the door: it checks a condition against a {@link FactSchema} and
 * gives an {@link Expression}, which answers a {@link Truth} for a {@link Context}. {@link Facts}
 * are what the application knows around a text. This package knows no other of the module.
 *
 * <p>Conditions and facts may come from strangers: compiling executes nothing and is bounded in
 * size and depth, evaluating is linear in the texts read, and no odd value throws.
 */
@NullMarked
package io.github.moderation4j.rules.expression;

import org.jspecify.annotations.NullMarked;
