/** A web service that takes comments and rejects with a problem detail what may not be shown. */
@NullMarked
package io.github.moderation4j.examples.springboot.comments;

import org.jspecify.annotations.NullMarked;
