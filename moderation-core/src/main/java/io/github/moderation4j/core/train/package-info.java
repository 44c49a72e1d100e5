/**
 * Learns a model from labelled text.
 *
 * <p>{@link NetworkTrainer} learns the text network of {@link
 * io.github.moderation4j.core.model.TextModel} from many sources whose labels disagree: what a
 * source did not annotate is unknown, not absent, and every source has its own offset. {@link
 * ModelTrainer} learns a site's own categories from a few hundred texts, on OpenNLP's trainers.
 * Training is seeded: the same texts, settings and seed give the same model.
 */
@NullMarked
package io.github.moderation4j.core.train;

import org.jspecify.annotations.NullMarked;
