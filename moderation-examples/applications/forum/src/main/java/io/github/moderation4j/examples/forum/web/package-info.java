/**
 * The pages: handlers, templates, and what stands around every request.
 *
 * <p>{@code Site} is the door. {@code Guard} comes first on every request: headers, session, origin
 * and token; a handler sees only what it let through. Templates escape what they print. Knows
 * {@code house}, {@code store} and {@code security}.
 */
@NullMarked
package io.github.moderation4j.examples.forum.web;

import org.jspecify.annotations.NullMarked;
