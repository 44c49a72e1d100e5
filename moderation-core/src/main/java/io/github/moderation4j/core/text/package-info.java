/**
 * Text made comparable, with every position traceable to the original and every change recorded.
 *
 * <p>{@link TextNormalizer} is the door. Its input is whatever strangers type: lone surrogates,
 * megabytes of combining marks and bidirectional controls are ordinary input here, and the work is
 * linear in its length.
 */
@NullMarked
package io.github.moderation4j.core.text;

import org.jspecify.annotations.NullMarked;
