package io.github.moderation4j.core.frame;

/** One step of a pattern. */
sealed interface Element {
  /**
   * Tries the step and all that follow.
   *
   * @param matcher where the pattern is being looked for
   * @param step the number of this step
   * @param token the token to stand at
   * @return the token after the match, or -1
   */
  int match(Matcher matcher, int step, int token);

  /**
   * A term of a class.
   *
   * @param wordClass number of the class
   * @param optional whether the step may be skipped
   */
  record Member(int wordClass, boolean optional) implements Element {
    @Override
    public int match(Matcher matcher, int step, int token) {
      for (Tags.Tag tag : matcher.tagsAt(token)) {
        if (tag.wordClass().id() == wordClass) {
          int end = matcher.take(tag, step, token);
          if (end >= 0) {
            return end;
          }
        }
      }
      return optional ? matcher.rest(step, token) : -1;
    }
  }

  /**
   * A step without width that fails where a term of a class stands.
   *
   * @param wordClass number of the class
   */
  record Absent(int wordClass) implements Element {
    @Override
    public int match(Matcher matcher, int step, int token) {
      for (Tags.Tag tag : matcher.tagsAt(token)) {
        if (tag.wordClass().id() == wordClass) {
          return -1;
        }
      }
      return matcher.rest(step, token);
    }
  }

  /**
   * Any tokens.
   *
   * @param most how many at the most; at least 1
   */
  record Gap(int most) implements Element {
    @Override
    public int match(Matcher matcher, int step, int token) {
      for (int width = 0; width <= most && token + width <= matcher.end(); width++) {
        int end = matcher.rest(step, token + width);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
  }

  /** The beginning of a sentence, punctuation apart. */
  record Start() implements Element {
    @Override
    public int match(Matcher matcher, int step, int token) {
      return matcher.onlySigns(matcher.start(), token) ? matcher.rest(step, token) : -1;
    }
  }

  /** The end of a sentence, punctuation apart. */
  record End() implements Element {
    @Override
    public int match(Matcher matcher, int step, int token) {
      return matcher.onlySigns(token, matcher.end()) ? matcher.rest(step, token) : -1;
    }
  }
}
