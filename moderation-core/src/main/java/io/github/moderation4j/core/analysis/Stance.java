package io.github.moderation4j.core.analysis;

/** What the author does with the words at a token. Several may hold at once. */
public enum Stance {
  /** Inside the scope of a negation. */
  NEGATED,
  /** Between quotation marks. */
  QUOTED,
  /** Inside a quoted reply: somebody else's post. */
  REPLY,
  /** Inside a code span or block. */
  CODE,
  /** Told as what others say or claim. */
  REPORTED,
  /** Named in order to condemn or refute it. */
  DENOUNCED,
  /** Part of a question. */
  QUESTION,
  /** Supposed, conditional or unreal. */
  HYPOTHETICAL,
  /** Said by the author about the author, or about a group the author belongs to. */
  SELF,
  /** Part of a question that asserts: "aren't they all the same?" */
  RHETORICAL,
  /** Named in order to check or refute it as a claim. */
  FACT_CHECK,
  /** Marked as satire or irony. */
  SATIRE;

  int bit() {
    return 1 << ordinal();
  }
}
