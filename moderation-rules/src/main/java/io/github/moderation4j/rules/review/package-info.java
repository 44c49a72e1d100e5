/**
 * People decide: cases in queues by expertise, leases, second opinions, appeals.
 *
 * <p>{@link ReviewDesk} is the door. A {@link ReviewCase} is immutable, and its transitions say
 * what is not allowed; {@link ReviewStore} is the port that keeps cases, with {@link
 * MemoryReviewStore} and {@link FileReviewStore} as implementations. What people decided goes to
 * the {@code audit} log, where everybody else reads it. Knows {@code audit}, {@code decision},
 * {@code policy} and {@code state}.
 *
 * <p>A case holds ids and verdicts, never a text: the application shows the text to whoever opened
 * the evidence, which is recorded.
 */
@NullMarked
package io.github.moderation4j.rules.review;

import org.jspecify.annotations.NullMarked;
