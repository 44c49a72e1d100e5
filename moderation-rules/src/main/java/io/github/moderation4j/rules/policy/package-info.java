/**
 * The house rules as data: what a policy may say, and how it is read.
 *
 * <p>{@link Policy} is the door; {@link Verdict} and {@link Action} are all that a policy can ask
 * for. Policies are written by moderators and may come from strangers: reading one executes
 * nothing. Knows only {@code expression} of this module.
 */
@NullMarked
package io.github.moderation4j.rules.policy;

import org.jspecify.annotations.NullMarked;
