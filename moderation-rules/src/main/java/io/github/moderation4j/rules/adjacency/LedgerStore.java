package io.github.moderation4j.rules.adjacency;

import java.time.Instant;
import java.util.List;

/**
 * Where the ledger is kept. Implementations are thread-safe and never change a line.
 *
 * <p>Impression and step together are a line's key: of several callers that add the same step at
 * once, one is told that it was added.
 */
public interface LedgerStore {
  /**
   * Adds a line.
   *
   * @param line the line
   * @return false if the impression has a line with that step already, which then stays
   */
  boolean add(LedgerLine line);

  /**
   * The lines of an impression.
   *
   * @param impressionId the impression
   * @return its lines in order of step; empty if it was never recorded
   */
  List<LedgerLine> lines(String impressionId);

  /**
   * The impressions beside content.
   *
   * @param contentId the content
   * @return all of them, in order of time and id
   */
  List<Impression> beside(String contentId);

  /**
   * The lines of an advertiser written within a time.
   *
   * @param advertiser the advertiser
   * @param from the first instant
   * @param to the instant after the last
   * @return the lines in order of time, then of impression and step
   */
  List<LedgerLine> account(String advertiser, Instant from, Instant to);
}
