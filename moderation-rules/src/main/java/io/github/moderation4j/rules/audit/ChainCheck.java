package io.github.moderation4j.rules.audit;

import java.util.Iterator;

/**
 * The result of reading a chain from its beginning, computing every hash again.
 *
 * <p>An intact chain proves that no entry was changed, dropped, added or moved before the head,
 * <em>if</em> that head was kept where whoever writes the log cannot reach it. Without such a head
 * somebody may have written the whole log anew, or cut its end. It does not prove that what an
 * entry says was true, nor that everything that happened was recorded.
 */
public sealed interface ChainCheck {
  /**
   * Every entry is as it was written.
   *
   * @param head the end of the chain
   */
  record Intact(Head head) implements ChainCheck {}

  /**
   * Something was changed.
   *
   * @param sequence number of the first broken entry
   * @param reason what is wrong with it
   */
  record Broken(long sequence, String reason) implements ChainCheck {}

  /**
   * Checks a store against the head that the store itself keeps.
   *
   * @param store the store
   * @return intact, or the first broken entry
   * @throws AuditException if the store cannot be reached
   */
  static ChainCheck of(AuditStore store) {
    return of(store, store.head());
  }

  /**
   * Checks a store against a head that was kept elsewhere; entries after it are checked too.
   *
   * @param store the store
   * @param kept a head that the log once had
   * @return intact, or the first broken entry
   * @throws AuditException if the store cannot be reached
   */
  static ChainCheck of(AuditStore store, Head kept) {
    return of(new Links(store, 0, Long.MAX_VALUE), kept);
  }

  /**
   * Checks links from wherever they come, such as an exported file.
   *
   * @param links all links from the first
   * @param kept a head that the log once had
   * @return intact, or the first broken entry
   */
  static ChainCheck of(Iterator<ChainLink> links, Head kept) {
    Head head = Head.EMPTY;
    while (links.hasNext()) {
      ChainLink link = links.next();
      long expected = head.sequence() + 1;
      if (link.sequence() != expected) {
        return new Broken(expected, "missing, found entry %d".formatted(link.sequence()));
      }
      if (!link.follows(head)) {
        return new Broken(expected, "the hash does not follow from the entries up to here");
      }
      head = link.head();
      if (head.sequence() == kept.sequence() && !head.equals(kept)) {
        return new Broken(expected, "the hash is not the one that was kept");
      }
    }
    return head.sequence() < kept.sequence()
        ? new Broken(head.sequence() + 1, "missing, the log ends before the head that was kept")
        : new Intact(head);
  }
}
