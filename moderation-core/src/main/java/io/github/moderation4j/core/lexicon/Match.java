package io.github.moderation4j.core.lexicon;

/** How a term meets the words of a text. */
enum Match {
  /** The whole word, or the whole run of words of a phrase. */
  WORD(1),
  /** The start of a word. */
  PREFIX(2),
  /** Anywhere inside a word. */
  INSIDE(4);

  /** The fewest letters a term of this mode may have. */
  final int shortest;

  Match(int shortest) {
    this.shortest = shortest;
  }
}
