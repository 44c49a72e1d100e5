package io.github.moderation4j.core.analysis;

import java.util.List;

/**
 * Words that tell what the author does with the words around them.
 *
 * @param kind what they tell
 * @param direction where the words spoken of stand
 * @param boundary where their scope ends at the latest
 * @param reach the most tokens in scope in one direction
 * @param elements what to match, token by token
 */
record Cue(Kind kind, Direction direction, Boundary boundary, int reach, List<Element> elements) {

  /** Whether it judges a sentence as a whole; its words may be part of other cues. */
  boolean isJudgement() {
    return switch (kind) {
      case CONDEMN, VERDICT, CHECK, SATIRE -> true;
      default -> false;
    };
  }

  /** Whether it speaks of what is said or done, so that a later verdict is on that. */
  boolean canBeJudged() {
    return kind == Kind.SPEECH || kind == Kind.MENTION || kind == Kind.ACT;
  }

  /** How many words it is sure of. */
  int words() {
    int words = 0;
    for (Element element : elements) {
      words += element.gap() == 0 ? 1 : 0;
    }
    return words;
  }

  /** What a cue tells. */
  enum Kind {
    /** Nothing: it only looks like another cue, as "not only" does. */
    NONE,
    /** The same, but its later words may begin other cues. */
    SKIP,
    /** A negation. */
    NEGATE,
    /** A negation that undoes one whose scope it stands in. */
    TOGGLE,
    /** Somebody else says so. */
    REPORT,
    /** A word is spoken of, not used. */
    MENTION,
    /** Named to condemn it. */
    DENOUNCE,
    /** A verdict on what was said before it, if something was said. */
    CONDEMN,
    /** The same, and where nothing was said in this sentence, on the quotation before it. */
    VERDICT,
    /** Speaking is spoken of, so that a later verdict is on what is said. */
    SPEECH,
    /** What is done to people is spoken of: a verdict on that is no verdict on them. */
    ACT,
    /** A question that asserts. */
    RHETORIC,
    /** A wish, condition or supposition. */
    SUPPOSE,
    /** The author speaks of the author. */
    SELF,
    /** A claim is checked. */
    CHECK,
    /** Irony. */
    SATIRE,
    /** A new clause begins. */
    CLAUSE,
    /** A new thought begins, against the one before. */
    CONTRAST
  }

  /** Where the scope of a cue lies. */
  enum Direction {
    AFTER,
    BEFORE,
    AROUND,
    /** Between the first and the last word of the cue. */
    INSIDE,
    /** The whole sentence. */
    SENTENCE,
    /** The whole text. */
    TEXT
  }

  /** What ends a scope. */
  enum Boundary {
    /** A comma, a conjunction or a contrast. */
    CLAUSE,
    /** A contrast, or the sentence. */
    SENTENCE,
    /** As a clause, and also the first preposition: what somebody is said to be. */
    PREDICATE
  }

  /**
   * One place of a cue.
   *
   * @param place number of the set of words that fit; -1 for a gap
   * @param gap up to how many other words fit before the next place
   */
  record Element(int place, int gap) {}
}
