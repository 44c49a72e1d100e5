package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern found in a sentence.
 *
 * @param frame what it means
 * @param firstToken index of the first token matched
 * @param endToken index after the last token matched
 * @param words indexes of the tokens that belong to a class, the group's name apart
 * @param group the group spoken of, and whether a pronoun named it
 */
record Match(
    Frame frame, int firstToken, int endToken, List<Integer> words, Optional<Tags.Tag> group) {
  /** A pronoun may mean somebody else. */
  private static final double RESOLVED = 0.9;

  /** Whether somebody is spoken of, if the frame is about that, and the author's stance agrees. */
  boolean countsIn(AnalyzedText text) {
    if (frame.byTarget() && group.isEmpty()) {
      return false;
    }
    boolean required = frame.require().isEmpty();
    for (int word : words) {
      for (Stance stance : frame.unless()) {
        if (text.has(word, stance)) {
          return false;
        }
      }
      required |= frame.require().filter(stance -> text.has(word, stance)).isPresent();
    }
    return required;
  }

  /** How sure the match is. */
  double score() {
    return group.filter(Tags.Tag::resolved).isPresent() ? frame.score() * RESOLVED : frame.score();
  }

  /** The headings it speaks for. */
  List<Category> categories() {
    List<Category> all = new ArrayList<>(frame.categories());
    if (frame.byTarget()) {
      group.flatMap(g -> g.wordClass().category()).ifPresent(all::add);
    }
    return all;
  }

  /** The spot, the reason and the target. */
  Evidence evidenceIn(AnalyzedText text) {
    return new Evidence(
        text.spanOf(firstToken, endToken),
        Evidence.Kind.FRAME,
        frame.id(),
        frame.note(),
        group.flatMap(g -> g.wordClass().target()));
  }
}
