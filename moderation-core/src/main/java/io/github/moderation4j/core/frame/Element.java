package io.github.moderation4j.core.frame;

/** One step of a pattern. */
sealed interface Element {
  /**
   * Tries the step and all that follow.
   *
   * @param matcher where the pattern is being looked for
   * @param step the number of this step
   * @param node the node to stand at
   * @return the node after the match, or -1
   */
  int match(Matcher matcher, int step, int node);

  /**
   * A term of a class.
   *
   * @param wordClass number of the class
   * @param optional whether the step may be skipped
   */
  record Member(int wordClass, boolean optional) implements Element {
    @Override
    public int match(Matcher matcher, int step, int node) {
      for (Tag tag = matcher.tagAt(node); tag != null; tag = tag.next()) {
        for (WordClass member : tag.classes().of(wordClass)) {
          int end = matcher.take(new Matcher.Met(node, tag, member), step);
          if (end >= 0) {
            return end;
          }
        }
      }
      return optional ? matcher.rest(step, node) : -1;
    }
  }

  /**
   * A step without width that fails where a term of a class begins.
   *
   * @param wordClass number of the class
   */
  record NotHere(int wordClass) implements Element {
    @Override
    public int match(Matcher matcher, int step, int node) {
      for (Tag tag = matcher.tagAt(node); tag != null; tag = tag.next()) {
        if (tag.classes().has(wordClass)) {
          return -1;
        }
      }
      return matcher.rest(step, node);
    }
  }

  /**
   * A step without width that fails where a term of a class ends.
   *
   * @param wordClass number of the class
   */
  record NotAfter(int wordClass) implements Element {
    @Override
    public int match(Matcher matcher, int step, int node) {
      return matcher.endsAt(node, wordClass) ? -1 : matcher.rest(step, node);
    }
  }

  /**
   * Any words.
   *
   * @param most how many at the most; at least 1
   */
  record Gap(int most) implements Element {
    @Override
    public int match(Matcher matcher, int step, int node) {
      int at = node;
      for (int width = 0; width <= most; width++) {
        int end = matcher.rest(step, at);
        if (end >= 0 || at == matcher.end()) {
          return end;
        }
        at = matcher.next(at);
      }
      return -1;
    }
  }

  /** The beginning of a sentence, punctuation apart. */
  record Start() implements Element {
    @Override
    public int match(Matcher matcher, int step, int node) {
      return matcher.begins(node) ? matcher.rest(step, node) : -1;
    }
  }

  /** The end of a sentence, punctuation apart. */
  record End() implements Element {
    @Override
    public int match(Matcher matcher, int step, int node) {
      return matcher.ends(node) ? matcher.rest(step, node) : -1;
    }
  }
}
