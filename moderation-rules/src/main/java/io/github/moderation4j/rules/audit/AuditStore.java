package io.github.moderation4j.rules.audit;

import java.util.List;

/**
 * Where the record is kept. Implementations are thread-safe, and let one writer at a time continue
 * the chain, however many processes share the store.
 */
public interface AuditStore {
  /**
   * Appends entries at the end of the chain, all or none. When it returns, they are as durable as
   * the store promises; if it throws, they may or may not be there.
   *
   * @param forms canonical forms, in order
   * @return the links they became, in the same order
   * @throws AuditException if they could not be written
   */
  List<ChainLink> append(List<byte[]> forms);

  /**
   * Reads links in order. What cannot be read any more comes as a link whose hash is wrong.
   *
   * @param after the sequence before the first link wanted; 0 for the beginning
   * @param limit the most to return; at least 1
   * @return the links that follow; empty only at the end
   * @throws AuditException if the store cannot be reached
   */
  List<ChainLink> read(long after, int limit);

  /**
   * The end of the chain, as the store knows it.
   *
   * @return the head; {@link Head#EMPTY} without entries
   * @throws AuditException if the store cannot be reached
   */
  Head head();
}
