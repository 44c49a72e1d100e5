/**
 * Statistical classifiers with calibrated probability.
 *
 * <p>{@link TextModel} is a small convolution network whose products are worked out beforehand:
 * each word owns a row of small integers, and reading a text only adds rows up. {@link
 * ModelClassifier} is the classifier over a model. The file format is specified in {@code
 * docs/formats/model.md}.
 *
 * <p>A model file is checked against its digest when it is loaded. Texts are not trusted: the work
 * is linear in their length.
 */
@NullMarked
package io.github.moderation4j.core.model;

import org.jspecify.annotations.NullMarked;
