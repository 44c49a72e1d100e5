/**
 * Numbers for the public, the civil-rights owner, the regulator and the auditor.
 *
 * <p>{@link TransparencyReport} and {@link FairnessReport} are read from the record and written as
 * one HTML page or JSON; every number stands with its cases and 95 % interval, or is said to have
 * too few. {@link StatementOfReasons} tells the EU's database about one decision, {@link SwapProbe}
 * tries a policy on sentences that differ only in the group spoken of, and {@link AuditorsPack} is
 * what an outside auditor gets. Knows {@code audit}, {@code decision} and {@code policy}.
 *
 * <p>The record holds no text, so neither does anything here. Ids come from the application and are
 * escaped wherever they are written.
 */
@NullMarked
package io.github.moderation4j.rules.report;

import org.jspecify.annotations.NullMarked;
