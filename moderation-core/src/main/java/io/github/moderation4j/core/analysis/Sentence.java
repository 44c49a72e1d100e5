package io.github.moderation4j.core.analysis;

/**
 * A sentence as a range of tokens {@code [firstToken, endToken)}.
 *
 * @param firstToken index of its first token; at least 0
 * @param endToken index after its last token; more than {@code firstToken}
 */
public record Sentence(int firstToken, int endToken) {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the range is empty or negative
   */
  public Sentence {
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException(
          "sentence must hold at least one token, but was [%d, %d)"
              .formatted(firstToken, endToken));
    }
  }
}
