/**
 * Language, sentences, tokens and stance: what the author does with the words.
 *
 * <p>{@link TextAnalyzer} is the door; {@link AnalyzedText} is what every classifier reads. A token
 * has its plain form and, where the author disguised it, further {@linkplain Reading readings}.
 */
@NullMarked
package io.github.moderation4j.core.analysis;

import org.jspecify.annotations.NullMarked;
