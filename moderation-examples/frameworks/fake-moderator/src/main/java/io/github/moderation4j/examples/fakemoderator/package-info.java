/**
 * A moderator for the tests of an application, as files to copy.
 *
 * <p>{@link io.github.moderation4j.examples.fakemoderator.FakeModerator} builds a real moderator of
 * words that the test invents. The other examples test themselves with it.
 */
@NullMarked
package io.github.moderation4j.examples.fakemoderator;

import org.jspecify.annotations.NullMarked;
