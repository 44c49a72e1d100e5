package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.NormalizedText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What every classifier reads: the normalised text with its language, tokens and stance. */
public final class AnalyzedText {
  private final String language;
  private final Tokens tokens;
  private final List<Token> tokenList;
  private final List<Sentence> sentences;
  private final List<Reading> readings;
  private final int[] stances;

  AnalyzedText(
      String language,
      Tokens tokens,
      List<Sentence> sentences,
      List<Reading> readings,
      int[] stances) {
    this.language = Objects.requireNonNull(language, "language");
    this.tokens = tokens;
    this.tokenList = Collections.unmodifiableList(tokens);
    this.sentences = List.copyOf(sentences);
    this.readings = List.copyOf(readings);
    this.stances = stances;
  }

  /**
   * The text as the author wrote it.
   *
   * @return the original
   */
  public String original() {
    return normalized().original();
  }

  /**
   * The normalised text.
   *
   * @return the normal form and the way back
   */
  public NormalizedText normalized() {
    return tokens.normalized();
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
   * All tokens, in order. Each access makes a view; loops over all tokens are better served by
   * {@link #tokenCount()}, {@link #hashAt(int)} and {@link #kindAt(int)}.
   *
   * @return an immutable list
   */
  public List<Token> tokens() {
    return tokenList;
  }

  /**
   * The number of tokens.
   *
   * @return the size of {@link #tokens()}
   */
  public int tokenCount() {
    return tokens.size();
  }

  /**
   * The hash of a token, computed once for all readers.
   *
   * @param token index of the token
   * @return {@link Token#hashOf} of its text
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public long hashAt(int token) {
    return tokens.hash(token);
  }

  /**
   * The sort of a token.
   *
   * @param token index of the token
   * @return its kind
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public Token.Kind kindAt(int token) {
    return tokens.kind(token);
  }

  /**
   * The normal form of a token.
   *
   * @param token index of the token
   * @return its text
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public String textAt(int token) {
    return tokens.textOf(token);
  }

  /**
   * Where a token starts in the normal form.
   *
   * @param token index of the token
   * @return the first position in {@link #normalized()}'s text
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int normalStartAt(int token) {
    return tokens.start(token);
  }

  /**
   * Where a token ends in the normal form.
   *
   * @param token index of the token
   * @return the position after its last in {@link #normalized()}'s text
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int normalEndAt(int token) {
    return tokens.end(token);
  }

  /**
   * Where a token stands in the original.
   *
   * @param token index of the token
   * @return its span
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public Span spanAt(int token) {
    return tokens.span(token);
  }

  /**
   * Where a run of tokens stands in the original.
   *
   * @param firstToken index of the first token
   * @param endToken index after the last token; more than {@code firstToken}
   * @return the span from the first to the last
   * @throws IndexOutOfBoundsException if there are no such tokens
   */
  public Span spanOf(int firstToken, int endToken) {
    return tokens.span(firstToken).cover(tokens.span(endToken - 1));
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
   * Where the readings of a token are.
   *
   * @param token index of the token
   * @return index within {@link #readings()} of the first that begins at the token or after it;
   *     their number if there is none
   */
  public int firstReadingFrom(int token) {
    int low = 0;
    int high = readings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (readings.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
    return (stances[token] & stance.bit()) != 0;
  }

  /**
   * The stances that hold at a token, as bits, for readers in a hurry.
   *
   * @param token index of the token
   * @return a number whose bit {@code n} stands for the stance with ordinal {@code n}; 0 for a
   *     plain assertion
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int stanceBitsAt(int token) {
    return stances[token];
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
