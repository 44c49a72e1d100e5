/**
 * Moderation of more posts than one machine reads, by Apache Flink.
 *
 * <p>{@link io.github.moderation4j.examples.flink.ModerationJob} is one job for the live stream and
 * for the back-catalogue after a change of policy. {@link
 * io.github.moderation4j.examples.flink.Desk} decides, in Flink or in {@link
 * io.github.moderation4j.examples.flink.PlainLoop} alike; what rules remember lies in Flink's keyed
 * state, so a restart loses and doubles nothing.
 */
@NullMarked
package io.github.moderation4j.examples.flink;

import org.jspecify.annotations.NullMarked;
