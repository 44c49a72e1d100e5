package io.github.moderation4j.rules.audit;

/** Who brought an outcome about. */
public enum Origin {
  /** The policy alone. */
  AUTOMATED,
  /** A person. */
  HUMAN
}
