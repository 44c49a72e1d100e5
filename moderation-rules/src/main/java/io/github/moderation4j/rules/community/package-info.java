/**
 * A verdict on a group from what was decided about its members' contents.
 *
 * <p>{@link CommunityMonitor} is the door: it reads the record and answers with a {@link
 * CommunityVerdict} per group. What counts is the lower end of the interval of the share withdrawn,
 * from a least number of contents and authors on, so that small and noisy groups are not condemned.
 * Knows {@code audit}, {@code decision} and {@code policy}.
 *
 * <p>A verdict on a group says nothing of any member and names none. Whether a group is private or
 * public is not asked: the same numbers give the same verdict.
 */
@NullMarked
package io.github.moderation4j.rules.community;

import org.jspecify.annotations.NullMarked;
