/** The roof of moderation-rules: content in, decision with its reason out. */
@NullMarked
package io.github.moderation4j.rules;

import org.jspecify.annotations.NullMarked;
