/**
 * From assessment, facts, policy and clock to verdict, actions and why.
 *
 * <p>{@link Decider} is the door and changes nothing; {@link Effects} carries out what a decision
 * asks of the memories. {@link Decision} is what comes out and what everything after reads; it
 * holds none of the text. Knows {@code policy}, {@code state} and {@code expression}.
 */
@NullMarked
package io.github.moderation4j.rules.decision;

import org.jspecify.annotations.NullMarked;
