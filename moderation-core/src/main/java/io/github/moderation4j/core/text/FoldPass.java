package io.github.moderation4j.core.text;

import java.util.Arrays;

/**
 * One pass over a text that needs more than a character-by-character fold: characters are removed,
 * expanded and joined, and every one remembers where it came from.
 */
final class FoldPass {
  private static final int MARKS_OF_A_LETTER = 2;
  private static final char UNPAIRED = '\uFFFD';

  private final FoldTable table;
  private final String original;
  private final EditLog edits;
  private char[] text;
  private int[] starts;
  private int[] ends;
  private int size;
  private int marks;

  FoldPass(FoldTable table, String original) {
    this.table = table;
    this.original = original;
    this.edits = new EditLog(original);
    int room = original.length() + 16;
    this.text = new char[room];
    this.starts = new int[room];
    this.ends = new int[room];
  }

  NormalizedText run() {
    int length = original.length();
    for (int i = 0; i < length; ) {
      char simple = table.simple(original.charAt(i));
      if (simple != FoldTable.CLOSER_LOOK) {
        emit(simple, i, i + 1);
        i++;
      } else {
        i = lookCloser(i);
      }
    }
    Alignment alignment =
        Alignment.of(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), length);
    return new NormalizedText(original, new String(text, 0, size), alignment, edits);
  }

  private int lookCloser(int i) {
    int code = original.codePointAt(i);
    int next = i + Character.charCount(code);
    switch (table.action(code)) {
      case KEEP -> keep(code, i, next);
      case FOLD -> fold(code, i, next);
      case QUIET -> emit(table.replacement(code), i, next);
      case DROP -> drop(code, i, next);
      case POINT -> cover(next);
      case MARK -> mark(code, i, next);
      case JOIN -> join(code, i, next);
    }
    return next;
  }

  private void keep(int code, int start, int end) {
    if (code <= Character.MAX_VALUE && Character.isSurrogate((char) code)) {
      emit(UNPAIRED, start, end);
    } else {
      emit(table.replacement(code), start, end);
    }
  }

  private void fold(int code, int start, int end) {
    edits.add(Edit.Kind.WIDTH, start, end, table.replacement(code));
    emit(table.replacement(code), start, end);
  }

  private void drop(int code, int start, int end) {
    if (code == EmojiJoiner.JOINER && EmojiJoiner.joins(text, size, folded(end))) {
      emit((char) code, start, end);
    } else if (!EmojiJoiner.isOrdinary(code, text, size)) {
      edits.add(Edit.Kind.INVISIBLE, start, end, "");
    }
  }

  /** What the code point at a position becomes, if it stays one; or 0. */
  private int folded(int position) {
    if (position == original.length()) {
      return 0;
    }
    String replacement = table.replacement(original.codePointAt(position));
    return replacement.isEmpty() ? 0 : replacement.codePointAt(0);
  }

  private void mark(int code, int start, int end) {
    marks++;
    char joined = size > 0 && marks <= MARKS_OF_A_LETTER ? table.join(text[size - 1], code) : 0;
    if (joined != 0) {
      text[size - 1] = joined;
    } else {
      edits.add(Edit.Kind.MARK, start, end, "");
      if (size > 0 && marks > MARKS_OF_A_LETTER) {
        text[size - 1] = table.bare(text[size - 1]);
      }
    }
    cover(end);
  }

  private void join(int code, int start, int end) {
    char joined = size > 0 ? table.join(text[size - 1], code) : 0;
    if (joined == 0) {
      emit((char) code, start, end);
    } else {
      text[size - 1] = joined;
      cover(end);
    }
  }

  /** Lets the last letter reach to {@code end}, so that its span takes in what was removed. */
  private void cover(int end) {
    if (size > 0) {
      ends[size - 1] = end;
    }
  }

  private void emit(String replacement, int start, int end) {
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      switch (table.action(c)) {
        case MARK -> mark(c, start, end);
        case JOIN -> join(c, start, end);
        default -> emit(c, start, end);
      }
    }
  }

  private void emit(char c, int start, int end) {
    if (size == text.length) {
      int room = size + (size >> 1);
      text = Arrays.copyOf(text, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
    }
    text[size] = c;
    starts[size] = start;
    ends[size] = end;
    size++;
    marks = 0;
  }
}
