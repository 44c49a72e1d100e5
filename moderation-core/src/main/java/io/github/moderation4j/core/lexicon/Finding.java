package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.text.Edit;
import java.util.stream.Collectors;

/**
 * A hit read in one of its senses.
 *
 * @param hit what was found
 * @param sense what it means there
 * @param score how sure that is, after disguise and stance
 */
record Finding(Hit hit, Sense sense, double score) {
  Evidence evidence() {
    String note = sense.note();
    if (hit.isDisguised()) {
      note +=
          hit.edits().stream()
              .map(Edit::note)
              .distinct()
              .collect(Collectors.joining(", ", " (", ")"));
    }
    return new Evidence(hit.span(), Evidence.Kind.TERM, sense.list(), note, sense.target());
  }

  /**
   * Whether the other says the same of a part of this one's words, no more surely; or of just these
   * words in disguise where this one reads them openly.
   */
  boolean covers(Finding other) {
    return hit.firstToken() <= other.hit.firstToken()
        && other.hit.endToken() <= hit.endToken()
        && (score >= other.score || (!hit.isDisguised() && other.hit.isDisguised()));
  }
}
