/**
 * Patterns over tokens and word classes with stance guards: target group and predicate, claim and
 * subject.
 *
 * <p>{@link FrameSet} reads word classes and frames from text resources and compiles them; {@link
 * FrameClassifier} is the classifier over a set. Frames understand what single words cannot: who is
 * spoken of, what is said of them, and whether the author says it or only reports it. The format is
 * specified in {@code docs/formats/frames.md}.
 *
 * <p>Frames come from packs, which are trusted; texts are not, so matching is linear in the text:
 * every gap has a bound and no state of a frame is explored twice at one position.
 */
@NullMarked
package io.github.moderation4j.core.frame;

import org.jspecify.annotations.NullMarked;
