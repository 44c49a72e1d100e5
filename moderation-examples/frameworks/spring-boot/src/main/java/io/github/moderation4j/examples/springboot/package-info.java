/**
 * Moderation in a Spring Boot application, configured by itself.
 *
 * <p>{@link io.github.moderation4j.examples.springboot.ModerationAutoConfiguration} makes the
 * beans; health and metrics come with the actuator. The application in {@code comments} uses them.
 */
@NullMarked
package io.github.moderation4j.examples.springboot;

import org.jspecify.annotations.NullMarked;
