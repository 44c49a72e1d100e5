package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    Frame frame, int firstToken, int endToken, List<Integer> words, Optional<Matcher.Met> group) {
  /** A pronoun may mean somebody else. */
  private static final double RESOLVED = 0.9;

  /** What an author who agrees makes his own. */
  private static final Set<Stance> OTHERS_WORDS =
      EnumSet.of(Stance.REPORTED, Stance.QUOTED, Stance.DENOUNCED);

  /**
   * Whether somebody is spoken of, if the frame is about that, and the author's stance agrees.
   *
   * @param endorsed whether the author agrees with what others say here
   */
  boolean countsIn(AnalyzedText text, boolean endorsed) {
    if (frame.byTarget() && group.isEmpty()) {
      return false;
    }
    boolean required = frame.require().isEmpty();
    for (int word : words) {
      for (Stance stance : frame.unless()) {
        boolean own = endorsed && OTHERS_WORDS.contains(stance);
        if (text.has(word, stance) && !own && !asserts(text, word, stance)) {
          return false;
        }
      }
      required |= frame.require().filter(stance -> text.has(word, stance)).isPresent();
    }
    return required;
  }

  /** A question may be an assertion in disguise. */
  private static boolean asserts(AnalyzedText text, int word, Stance stance) {
    return stance == Stance.QUESTION && text.has(word, Stance.RHETORICAL);
  }

  /** How sure the match is. */
  double score() {
    return group.filter(g -> g.tag().resolved()).isPresent()
        ? frame.score() * RESOLVED
        : frame.score();
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
