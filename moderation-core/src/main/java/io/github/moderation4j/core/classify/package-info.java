/**
 * The classifier SPI: what a classifier is and what it says.
 *
 * <p>Implement {@link Classifier} and hand it to the assessor's builder, or offer a {@link
 * ClassifierProvider} that applications switch on by id. A classifier sees text and nothing else:
 * no author, no clock, no network.
 */
@NullMarked
package io.github.moderation4j.core.classify;

import org.jspecify.annotations.NullMarked;
