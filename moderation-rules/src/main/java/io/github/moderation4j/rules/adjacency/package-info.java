/**
 * Advertisements and the content they stand beside: what may stand there, and what is given back
 * when that content is withdrawn.
 *
 * <p>Before: {@link Suitability} turns an assessment into {@link Tier}s by a grid that anybody can
 * edit, and an {@link AdvertiserProfile} says which of them it accepts. After: {@link AdLedger}
 * records every {@link Impression} and reads withdrawals and restorations from the record; {@link
 * LedgerStore} is the port behind it. Knows {@code audit}, {@code decision} and {@code policy}.
 *
 * <p>Money is counted in minor units and never rounded. The ledger trusts whoever reports
 * impressions about their price, and nobody about refunds: these follow from the record alone.
 */
@NullMarked
package io.github.moderation4j.rules.adjacency;

import org.jspecify.annotations.NullMarked;
