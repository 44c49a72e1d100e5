package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.NormalizedText;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The tokens of a text in flat arrays; {@link Token} views are made when asked for. */
final class Tokens extends AbstractList<Token> implements RandomAccess {
  /** A token of one letter, digit or sign that could be a letter. */
  static final int SINGLE = 1;

  /** Letters and digits mixed, or a sign that can stand for a letter. */
  static final int LEET = 2;

  /** A letter beyond ASCII that can be read as a Latin one. */
  static final int LOOK_ALIKE = 4;

  /** The same letter three times or more. */
  static final int STRETCHED = 8;

  /** An address with words inside. */
  static final int ADDRESS = 16;

  /** Characters per token, spaces included, in most texts. */
  private static final int USUAL_LENGTH = 4;

  private static final Token.Kind[] KINDS = Token.Kind.values();

  private final NormalizedText normalized;
  private final String text;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private byte[] flags;
  private long[] hashes;
  private int size;
  private int allFlags;

  Tokens(NormalizedText normalized) {
    this.normalized = normalized;
    this.text = normalized.text();
    int room = text.length() / USUAL_LENGTH + 8;
    this.starts = new int[room];
    this.ends = new int[room];
    this.kinds = new byte[room];
    this.flags = new byte[room];
    this.hashes = new long[room];
  }

  void add(int start, int end, Token.Kind kind, int flag) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = (byte) kind.ordinal();
    flags[size] = (byte) flag;
    hashes[size] = Token.hashOf(text, start, end);
    size++;
    allFlags |= flag;
  }

  private void grow() {
    int room = size * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    kinds = Arrays.copyOf(kinds, room);
    flags = Arrays.copyOf(flags, room);
    hashes = Arrays.copyOf(hashes, room);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Token get(int index) {
    return new Token(textOf(index), span(index), kind(index));
  }

  NormalizedText normalized() {
    return normalized;
  }

  String text() {
    return text;
  }

  String textOf(int index) {
    check(index);
    return text.substring(starts[index], ends[index]);
  }

  Span span(int index) {
    check(index);
    return normalized.alignment().toOriginal(starts[index], ends[index]);
  }

  /** Where a range of the normal form stands in the original. */
  Span original(int from, int to) {
    return normalized.alignment().toOriginal(from, to);
  }

  Token.Kind kind(int index) {
    check(index);
    return KINDS[kinds[index]];
  }

  long hash(int index) {
    check(index);
    return hashes[index];
  }

  long[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** The first token that begins at a position of the normal form or after it. */
  int firstFrom(int position) {
    int found = Arrays.binarySearch(starts, 0, size, position);
    return found < 0 ? -found - 1 : found;
  }

  int length(int index) {
    return ends[index] - starts[index];
  }

  /** Whether the author wrote a capital at a position of the normal form. */
  boolean isCapital(int position) {
    int at = normalized.alignment().originalStart(position);
    return Character.isUpperCase(normalized.original().codePointAt(at));
  }

  /** Whether a capital i stands after a small letter, where it looks like an l. */
  boolean isSmuggledCapital(int wordStart, int position) {
    return position > wordStart
        && text.charAt(position) == 'i'
        && isCapital(position)
        && !isCapital(position - 1)
        && CharClass.of(text.charAt(position - 1)) == CharClass.LETTER;
  }

  boolean isSign(int index, char sign) {
    return starts[index] + 1 == ends[index] && text.charAt(starts[index]) == sign;
  }

  boolean has(int index, int flag) {
    return (flags[index] & flag) != 0;
  }

  /** The flags that some token has. */
  int allFlags() {
    return allFlags;
  }

  private void check(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("token %d of %d".formatted(index, size));
    }
  }
}
