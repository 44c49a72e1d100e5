package io.github.moderation4j.rules.replay;

import java.util.List;

/** Whether a recorded decision comes out again. */
public sealed interface Verification {
  /** It does: verdict, reasons, rules in shadow mode and skipped rules are the same. */
  record Same() implements Verification {}

  /**
   * It does not.
   *
   * @param causes what can have changed it: another policy, a text or a memory that the record
   *     lacks; a decision that should have come out again has the cause {@code unexplained}
   */
  record Changed(List<String> causes) implements Verification {
    /** Copies the list. */
    public Changed {
      causes = List.copyOf(causes);
    }

    /**
     * Whether nothing explains the change, so that record or program must be wrong.
     *
     * @return true if there is no other cause
     */
    public boolean unexplained() {
      return causes.equals(List.of(Replay.UNEXPLAINED));
    }
  }
}
