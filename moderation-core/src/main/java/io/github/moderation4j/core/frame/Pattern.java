package io.github.moderation4j.core.frame;

import java.util.Arrays;

/** One way to say what a frame means: a sequence of steps. */
final class Pattern {
  /** So many words besides the group's name do not come together by chance. */
  private static final int CHANCE = 2;

  private final Frame frame;
  private final Element[] elements;
  private final int[] required;

  /** Whether it has so few words that those of another language could look like them. */
  private final boolean isShort;

  /** A pattern of some steps. */
  Pattern(Frame frame, Element[] elements) {
    this.frame = frame;
    this.elements = elements;
    this.required = required(elements);
    this.isShort = required.length - (frame.byTarget() ? 1 : 0) < CHANCE;
  }

  private static int[] required(Element[] elements) {
    int[] required = new int[elements.length];
    int count = 0;
    for (Element element : elements) {
      if (element instanceof Element.Member member && !member.optional()) {
        required[count++] = member.wordClass();
      }
    }
    return Arrays.copyOf(required, count);
  }

  Frame frame() {
    return frame;
  }

  /** The number of steps. */
  int length() {
    return elements.length;
  }

  /** A step, counted from 0. */
  Element step(int number) {
    return elements[number];
  }

  /** The least common class among those that every match must contain. */
  int leastCommonClass(int[] commonness) {
    int best = required[0];
    for (int wordClass : required) {
      best = commonness[wordClass] < commonness[best] ? wordClass : best;
    }
    return best;
  }

  /**
   * Whether a term may stand in this pattern: in a short one, only the names of its own language.
   */
  boolean admits(WordClass term) {
    return !isShort || !term.isName() || term.language().agreesWith(frame.language());
  }

  /** Whether a sentence with these classes can hold a match at all. */
  boolean possible(long[] present) {
    for (int wordClass : required) {
      if ((present[wordClass >> 6] & (1L << wordClass)) == 0) {
        return false;
      }
    }
    return true;
  }
}
