/**
 * Terms with sense, severity and context, all matched in one pass; allowed words on a chain of
 * their own.
 *
 * <p>A {@link Lexicon} is read from a headed table ({@code docs/formats/lexicon.md}); {@link
 * LexiconClassifier} is the door that matches any number of them at once. Whole words and phrases
 * cost one probe per token, beginnings and insides of words a walk that the first three letters
 * must open. An {@link AllowList} protects innocent words that contain a bad one.
 *
 * <p>Reads analysed text and offers a classifier; knows nothing of frames, models or packs. The
 * text is a stranger's: work is linear in its length whatever it is, and evidence never repeats it.
 */
@NullMarked
package io.github.moderation4j.core.lexicon;

import org.jspecify.annotations.NullMarked;
