/**
 * A forum in the browser that asks the library about every post.
 *
 * <p>{@link io.github.moderation4j.examples.forum.Main} is the door; {@code Forum} puts the parts
 * together: {@code store} keeps what people wrote, {@code house} moderates it, {@code security}
 * guards accounts, and {@code web} shows pages. Everything that comes in by HTTP is a stranger's.
 */
@NullMarked
package io.github.moderation4j.examples.forum;

import org.jspecify.annotations.NullMarked;
