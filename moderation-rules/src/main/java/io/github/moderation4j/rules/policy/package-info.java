/**
 * The house rules as data: what a policy may say, and how it is read.
 *
 * <p>{@link PolicyReader} reads a {@link Policy} from YAML and tells every {@link PolicyIssue} at
 * once; {@link PolicyBuilder} makes one in Java. A policy is a {@link Ladder} and its {@link
 * Rule}s; {@link Verdict} and {@link Action} are all that it can ask for.
 *
 * <p>Policies are written by moderators and may come from strangers: reading one executes nothing
 * and is bounded in size and depth. Knows only {@code expression} of this module.
 */
@NullMarked
package io.github.moderation4j.rules.policy;

import org.jspecify.annotations.NullMarked;
