package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.analysis.ReadingFinder.Found;
import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads words that have signs, digits, foreign or stretched letters among their letters. */
final class OddWord {
  private final Tokens tokens;
  private final LatinText latin;
  private final List<Found> found = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int firstToken;
  private int searchedTo;

  OddWord(Tokens tokens, LatinText latin) {
    this.tokens = tokens;
    this.latin = latin;
  }

  /** The token up to which everything has been read. */
  int searchedTo() {
    return searchedTo;
  }

  /** The disguised words in the unspaced run of tokens that holds a token. */
  List<Found> from(int start) {
    found.clear();
    int token = start;
    do {
      read(token);
      token++;
    } while (token < tokens.size() && tokens.start(token) == tokens.end(token - 1));
    close(token);
    searchedTo = token;
    return List.copyOf(found);
  }

  private void read(int token) {
    if (cells.isEmpty()) {
      firstToken = token;
    }
    switch (tokens.kind(token)) {
      case WORD, NUMBER, HASHTAG, MENTION -> readWord(token);
      case SIGN, EMOJI -> readSigns(token);
      case ADDRESS -> close(token);
    }
  }

  private void readWord(int token) {
    Foreign foreign = Foreign.of(tokens, token, latin);
    String text = tokens.text();
    for (int i = unread(token); i < tokens.end(token); ) {
      int code = text.codePointAt(i);
      String sign = Character.toString(code);
      Cell cell = code < 0x80 ? ascii(text, i, sign) : foreign.cell(code, sign, i);
      cells.add(cell);
      i = cell.end();
    }
  }

  /** Where a token goes on after the last cell, which may have reached into it. */
  private int unread(int token) {
    int read = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    return Math.max(read, tokens.start(token));
  }

  private static Cell ascii(String text, int i, String sign) {
    if (sign.equals("'")) {
      return new Cell(sign, i, List.of(""), Edit.Kind.SPACING);
    }
    Leet.Entry entry = Leet.STANDARD.at(text, i);
    return entry == null || entry.sign().length() > 1
        ? Cell.plain(sign, i)
        : new Cell(sign, i, entry.letters(), Edit.Kind.LEET);
  }

  private void readSigns(int token) {
    int i = unread(token);
    while (i < tokens.end(token)) {
      Cell cell = sign(i);
      if (cell == null) {
        close(token);
        firstToken = token + 1;
        return;
      }
      cells.add(cell);
      i = cell.end();
    }
  }

  private @Nullable Cell sign(int i) {
    if (tokens.text().charAt(i) == '*') {
      return new Cell("*", i, List.of(Leet.MASKED, ""), Edit.Kind.LEET);
    }
    Leet.Entry entry = Leet.STANDARD.at(tokens.text(), i);
    return entry == null ? null : new Cell(entry.sign(), i, entry.letters(), Edit.Kind.LEET);
  }

  /** Ends the word that was being read, before a token. */
  private void close(int endToken) {
    WordShape shape = WordShape.of(cells);
    List<Cell> word = shape.word();
    if (!word.isEmpty()) {
      int first = tokenAt(firstToken, word.get(0).start());
      int end = tokenAt(first, word.get(word.size() - 1).start()) + 1;
      found.add(
          new Found(
              first, Math.min(end, endToken), new Disguise(tokens, word, shape.aside(tokens))));
    }
    cells = new ArrayList<>();
  }

  private int tokenAt(int from, int position) {
    int token = from;
    while (token + 1 < tokens.size() && tokens.end(token) <= position) {
      token++;
    }
    return token;
  }
}
