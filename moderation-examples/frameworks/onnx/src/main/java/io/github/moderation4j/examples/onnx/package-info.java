/**
 * A transformer as a classifier, by ONNX Runtime.
 *
 * <p>{@link io.github.moderation4j.examples.onnx.SentenceEncoder} turns a text into a vector within
 * a time limit; {@link io.github.moderation4j.examples.onnx.NearestExamples} says which labelled
 * posts of the site lie nearest; {@link io.github.moderation4j.examples.onnx.VetoClassifier} asks a
 * slow classifier only to take back what a quick one found.
 */
@NullMarked
package io.github.moderation4j.examples.onnx;

import org.jspecify.annotations.NullMarked;
