/**
 * The command {@code train}: reads labelled sources, the project's own examples and word vectors,
 * and writes the model that moderation-core ships.
 *
 * <p>{@link io.github.moderation4j.examples.cli.training.TrainCommand} is the door. What each
 * source teaches, and how much it counts, is data: {@code sources.tsv} and {@code heads.tsv} in the
 * training folder.
 */
@NullMarked
package io.github.moderation4j.examples.cli.training;

import org.jspecify.annotations.NullMarked;
