/**
 * Recorded decisions, made again without text and without models.
 *
 * <p>{@link Replay} is the door: under the policy of the record it verifies that every decision
 * follows from what was recorded, and under another policy it tells which decisions would differ.
 * Knows {@code audit} and everything that decides, and counts with {@code rehearse}.
 *
 * <p>A record holds no text. A rule that reads the text, or asks a memory what was not asked then,
 * cannot be replayed; that is said, never guessed.
 */
@NullMarked
package io.github.moderation4j.rules.replay;

import org.jspecify.annotations.NullMarked;
