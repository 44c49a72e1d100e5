/**
 * Moderation as a Jakarta Bean Validation constraint.
 *
 * <p>{@link io.github.moderation4j.examples.beanvalidation.Moderated} goes on a field, a parameter
 * or the type of a list's elements. Facts about the author are not known to a validator: use the
 * moderator itself where rules need them.
 */
@NullMarked
package io.github.moderation4j.examples.beanvalidation;

import org.jspecify.annotations.NullMarked;
