/**
 * Moderation for applications built with LangChain4j.
 *
 * <p>{@link io.github.moderation4j.examples.langchain4j.LocalModerationModel} stands where a hosted
 * moderation model would; {@link io.github.moderation4j.examples.langchain4j.ModerationGuardrail}
 * in front of a chat model.
 */
@NullMarked
package io.github.moderation4j.examples.langchain4j;

import org.jspecify.annotations.NullMarked;
