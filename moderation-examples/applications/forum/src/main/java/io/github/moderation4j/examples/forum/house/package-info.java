/**
 * The house: what happens to what people write, and why.
 *
 * <p>{@code Desk} is the door. It asks the library about each post, keeps the outcome beside the
 * text, and opens what people have to decide. Knows {@code store} and the library, nothing of the
 * web. Texts and titles are strangers' and are never logged.
 */
@NullMarked
package io.github.moderation4j.examples.forum.house;

import org.jspecify.annotations.NullMarked;
