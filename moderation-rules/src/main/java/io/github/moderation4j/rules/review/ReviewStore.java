package io.github.moderation4j.rules.review;

import java.util.List;
import java.util.Optional;

/**
 * Where cases are kept. Implementations are thread-safe: of several that change the same version of
 * a case, one succeeds.
 */
public interface ReviewStore {
  /**
   * Keeps a new case.
   *
   * @param reviewCase the case
   * @return false if there is one with its id already, which stays
   */
  boolean add(ReviewCase reviewCase);

  /**
   * Keeps a case in place of the version before it.
   *
   * @param next the case after a transition
   * @return false if the case that is kept is not of the version before; nothing is changed then
   */
  boolean replace(ReviewCase next);

  /**
   * A case.
   *
   * @param id its id
   * @return the latest version, or empty if there is none
   */
  Optional<ReviewCase> find(String id);

  /**
   * The cases of a queue that are not decided, those that are claimed included.
   *
   * @param queue the queue
   * @return cases, oldest first; an implementation may stop at 1,000
   */
  List<ReviewCase> undecided(String queue);

  /**
   * The cases about some content.
   *
   * @param contentId the content
   * @return all of them, oldest first
   */
  List<ReviewCase> about(String contentId);
}
