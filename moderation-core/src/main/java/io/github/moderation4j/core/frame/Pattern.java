package io.github.moderation4j.core.frame;

import java.util.BitSet;
import java.util.List;

/**
 * One way to say what a frame means: a sequence of steps.
 *
 * @param frame the frame it belongs to
 * @param elements the steps, in order
 * @param isShort whether it has so few words that those of another language could look like them
 */
record Pattern(Frame frame, List<Element> elements, boolean isShort) {
  /** So many words besides the group's name do not come together by chance. */
  private static final int CHANCE = 2;

  /** A pattern of some steps. */
  static Pattern of(Frame frame, List<Element> elements) {
    int words = frame.byTarget() ? -1 : 0;
    for (Element element : elements) {
      words += element instanceof Element.Member member && !member.optional() ? 1 : 0;
    }
    return new Pattern(frame, elements, words < CHANCE);
  }

  /** Copies the steps. */
  Pattern {
    elements = List.copyOf(elements);
  }

  /** The class with the fewest terms among those that every match must contain. */
  int rarestClass(ClassIndex index) {
    int best = -1;
    for (Element element : elements) {
      if (element instanceof Element.Member member
          && !member.optional()
          && (best < 0 || index.sizeOf(member.wordClass()) < index.sizeOf(best))) {
        best = member.wordClass();
      }
    }
    return best;
  }

  /**
   * Whether a term may stand in this pattern: in a short one, only the names of its own language.
   */
  boolean admits(WordClass term) {
    return !isShort || term.target().isEmpty() || term.language().agreesWith(frame.language());
  }

  /** Whether a sentence with these classes can hold a match at all. */
  boolean possible(BitSet present) {
    for (Element element : elements) {
      if (element instanceof Element.Member member
          && !member.optional()
          && !present.get(member.wordClass())) {
        return false;
      }
    }
    return true;
  }
}
