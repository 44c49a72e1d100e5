/**
 * From assessment, facts, policy and clock to verdict, actions and why.
 *
 * <p>{@link Decider} is the door, {@link Decision} what comes out of it and what everything after
 * reads. A pure function but for the memories that rules may use. Knows {@code policy}, {@code
 * state} and {@code expression}.
 */
@NullMarked
package io.github.moderation4j.rules.decision;

import org.jspecify.annotations.NullMarked;
