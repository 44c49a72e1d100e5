/**
 * The record of all that happened: append-only, chained by hashes, and without any text.
 *
 * <p>{@link AuditLog} is the door; {@link AuditStore} is the port behind it, with {@link
 * MemoryAuditStore} and {@link FileAuditStore} as implementations. The sealed {@link AuditEntry}
 * records are all that the packages above share: who writes and who reads them never meet. Knows
 * {@code decision}, {@code policy} and {@code expression}.
 *
 * <p>Entries hold ids, spans, scores and rule ids, and a keyed digest of the text. {@link
 * ChainCheck} finds what was changed; it trusts nobody who can also replace the head that was kept
 * elsewhere.
 */
@NullMarked
package io.github.moderation4j.rules.audit;

import org.jspecify.annotations.NullMarked;
