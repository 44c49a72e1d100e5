package io.github.moderation4j.rules.policy;

/** Whether a rule counts. */
public enum Mode {
  /** Not evaluated. */
  OFF,
  /** Evaluated, and recorded as what it would have done; changes nothing. */
  SHADOW,
  /** Evaluated, and counts. */
  LIVE
}
