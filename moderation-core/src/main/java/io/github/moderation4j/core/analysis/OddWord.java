package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.analysis.ReadingFinder.Found;
import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads words that have signs, digits, foreign or stretched letters among their letters. */
final class OddWord {
  private final Tokens tokens;
  private final Cells cellsOf;
  private final List<Found> found = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int firstToken;
  private int searchedTo;

  OddWord(Tokens tokens, LatinText latin) {
    this.tokens = tokens;
    this.cellsOf = new Cells(tokens, latin);
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
    for (int i = unread(token); i < tokens.end(token); ) {
      Cell cell = cellsOf.inWord(token, i);
      cells.add(cell);
      i = cell.end();
    }
  }

  /** Where a token goes on after the last cell, which may have reached into it. */
  private int unread(int token) {
    int read = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    return Math.max(read, tokens.start(token));
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
    int code = tokens.text().codePointAt(i);
    if (Cells.isFlagLetter(code)) {
      return Cells.flagLetter(code, i);
    }
    Leet.Entry entry = Leet.STANDARD.at(tokens.text(), i);
    return entry == null ? null : new Cell(entry.sign(), i, entry.letters(), Edit.Kind.LEET);
  }

  /** Ends the word that was being read, before a token. */
  private void close(int endToken) {
    WordShape shape = WordShape.of(cells);
    List<Cell> word = shape.word();
    if (!word.isEmpty()) {
      add(word, shape.aside(tokens), endToken);
      List<Cell> turned = UpsideDown.STANDARD.turn(word);
      if (!turned.isEmpty()) {
        add(turned, List.of(), endToken);
      }
    }
    cells = new ArrayList<>();
  }

  private void add(List<Cell> word, List<Edit> aside, int endToken) {
    int start = Math.min(word.get(0).start(), word.get(word.size() - 1).start());
    int last = Math.max(word.get(0).start(), word.get(word.size() - 1).start());
    int first = tokenAt(firstToken, start);
    int end = Math.min(tokenAt(first, last) + 1, endToken);
    found.add(new Found(first, end, new Disguise(tokens, word, aside)));
  }

  private int tokenAt(int from, int position) {
    int token = from;
    while (token + 1 < tokens.size() && tokens.end(token) <= position) {
      token++;
    }
    return token;
  }
}
