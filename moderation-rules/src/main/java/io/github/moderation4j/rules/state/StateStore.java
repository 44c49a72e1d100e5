package io.github.moderation4j.rules.state;

import java.time.Duration;
import java.util.List;

/**
 * The memories that rules may use: labels given to subjects, and fingerprints of texts seen.
 *
 * <p>Implementations are thread-safe and take time from an injected clock. Giving a label is
 * atomic: of several callers that give a subject the same new label at once, one is told that it is
 * new.
 */
public interface StateStore {
  /**
   * Gives a label to a subject, and counts it.
   *
   * @param subject the subject
   * @param name the label
   * @param ttl how long it stays from now on; positive
   * @return whether the subject did not have it before
   */
  boolean label(Subject subject, String name, Duration ttl);

  /**
   * Takes a label from a subject, and forgets that it was ever given.
   *
   * @param subject the subject
   * @param name the label
   */
  void forget(Subject subject, String name);

  /**
   * Takes back the latest time that a label was given: it counts once less, and the subject loses
   * it if it was never given before.
   *
   * @param subject the subject
   * @param name the label
   */
  void takeBack(Subject subject, String name);

  /**
   * The labels that a subject has now.
   *
   * @param subject the subject
   * @return names, in order
   */
  List<String> labels(Subject subject);

  /**
   * How often a label was given to a subject, whether it has it still or not.
   *
   * @param subject the subject
   * @param name the label
   * @param window how far to look back from now; an event exactly that old counts
   * @return the number of times within the window
   */
  long count(Subject subject, String name, Duration window);

  /**
   * Remembers that a text was seen.
   *
   * @param contentId id of its content; the same content seen again counts once, at its latest
   * @param fingerprint 64 bits of which near-duplicates differ in few
   */
  void see(String contentId, long fingerprint);

  /**
   * How many other texts were nearly the same.
   *
   * @param contentId id of the content itself, which does not count
   * @param fingerprint the fingerprint of its text
   * @param window how far to look back from now
   * @return the number of contents seen within the window whose fingerprint differs in at most 3
   *     bits; an implementation may stop counting at 1,000
   */
  long repeats(String contentId, long fingerprint, Duration window);
}
