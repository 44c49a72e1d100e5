/**
 * Moderation of the edits of an Apache JSPWiki.
 *
 * <p>{@link io.github.moderation4j.examples.jspwiki.ModerationFilter} is a page filter; name it in
 * the wiki's {@code filters.xml}.
 */
@NullMarked
package io.github.moderation4j.examples.jspwiki;

import org.jspecify.annotations.NullMarked;
