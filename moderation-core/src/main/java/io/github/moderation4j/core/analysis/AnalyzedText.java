package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.text.NormalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What every classifier reads: the normalised text with its language, tokens and stance. */
public final class AnalyzedText {
  private final NormalizedText normalized;
  private final String language;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<Reading> readings;
  private final int[] stances;

  AnalyzedText(
      NormalizedText normalized,
      String language,
      List<Token> tokens,
      List<Sentence> sentences,
      List<Reading> readings,
      int[] stances) {
    this.normalized = Objects.requireNonNull(normalized, "normalized");
    this.language = Objects.requireNonNull(language, "language");
    this.tokens = List.copyOf(tokens);
    this.sentences = List.copyOf(sentences);
    this.readings = List.copyOf(readings);
    this.stances = stances.clone();
  }

  /**
   * The text as the author wrote it.
   *
   * @return the original
   */
  public String original() {
    return normalized.original();
  }

  /**
   * The normalised text.
   *
   * @return the normal form and the way back
   */
  public NormalizedText normalized() {
    return normalized;
  }

  /**
   * The main language.
   *
   * @return a BCP 47 tag, or {@code und} if it could not be told
   */
  public String language() {
    return language;
  }

  /**
   * All tokens, in order.
   *
   * @return an immutable list
   */
  public List<Token> tokens() {
    return tokens;
  }

  /**
   * All sentences, in order; together they cover every token.
   *
   * @return an immutable list
   */
  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * Other ways to read disguised tokens, ordered by first token.
   *
   * @return an immutable list, empty for text without disguise
   */
  public List<Reading> readings() {
    return readings;
  }

  /**
   * Whether a stance holds at a token.
   *
   * @param token index of the token
   * @param stance the stance asked for
   * @return true if it holds
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public boolean has(int token, Stance stance) {
    return (stances[token] & 1 << stance.ordinal()) != 0;
  }

  /**
   * All stances that hold at a token.
   *
   * @param token index of the token
   * @return a new set, empty for a plain assertion
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public Set<Stance> stancesAt(int token) {
    EnumSet<Stance> set = EnumSet.noneOf(Stance.class);
    for (Stance stance : Stance.values()) {
      if (has(token, stance)) {
        set.add(stance);
      }
    }
    return set;
  }
}
