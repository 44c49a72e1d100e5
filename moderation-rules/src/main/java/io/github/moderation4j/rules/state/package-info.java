/**
 * What rules remember: labels given to subjects, how often, and texts seen before.
 *
 * <p>{@link StateStore} is the port; {@link MemoryState} keeps it within the process. Ids and
 * labels only, never a text. Knows no other package of the module.
 */
@NullMarked
package io.github.moderation4j.rules.state;

import org.jspecify.annotations.NullMarked;
