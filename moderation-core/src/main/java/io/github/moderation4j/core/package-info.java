/**
 * The roof of moderation-core: text in, scores and evidence out.
 *
 * <p>{@link Assessor} is the door and needs no configuration. Nothing below this package knows it.
 */
@NullMarked
package io.github.moderation4j.core;

import org.jspecify.annotations.NullMarked;
