package io.github.moderation4j.core.frame;

import java.util.BitSet;
import java.util.List;

/**
 * One way to say what a frame means: a sequence of steps.
 *
 * @param frame the frame it belongs to
 * @param elements the steps, in order
 */
record Pattern(Frame frame, List<Element> elements) {
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
