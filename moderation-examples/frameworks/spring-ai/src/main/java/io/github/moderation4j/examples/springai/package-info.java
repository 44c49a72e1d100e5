/**
 * Moderation for applications built with Spring AI.
 *
 * <p>{@link io.github.moderation4j.examples.springai.LocalModerationModel} stands where a hosted
 * moderation model would; declare it as a bean.
 */
@NullMarked
package io.github.moderation4j.examples.springai;

import org.jspecify.annotations.NullMarked;
