/**
 * A category of a site's own, learned from two hundred posts: spoilers.
 *
 * <p>{@link OwnCategory} is the example; the posts stand beside it in {@code posts.tsv}.
 */
@NullMarked
package io.github.moderation4j.examples.owncategory;

import org.jspecify.annotations.NullMarked;
