/**
 * The bridge to Apache OpenNLP, and the only package that imports it.
 *
 * <p>{@link OpenNlpClassifier} makes any document categorizer a classifier; {@link OpenNlpTrainer}
 * learns one from texts; {@link OpenNlpAnalyzer} tells languages apart and stems words. Models are
 * loaded by the application, once, and shared: OpenNLP's models are immutable, its {@code …ME}
 * classes are not thread-safe and are made anew for every text.
 *
 * <p>OpenNLP models are trusted input: load only files you would run.
 */
@NullMarked
package io.github.moderation4j.core.opennlp;

import org.jspecify.annotations.NullMarked;
