package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.text.Edit;
import java.util.List;

/** Makes the cell of each sign: a letter, or what it may be a disguise of. */
final class Cells {
  private static final int FIRST_FLAG_LETTER = 0x1F1E6;
  private static final int LAST_FLAG_LETTER = 0x1F1FF;

  private final Tokens tokens;
  private final LatinText latin;

  Cells(Tokens tokens, LatinText latin) {
    this.tokens = tokens;
    this.latin = latin;
  }

  static boolean isFlagLetter(int code) {
    return code >= FIRST_FLAG_LETTER && code <= LAST_FLAG_LETTER;
  }

  /** The cell of a flag letter: two make a flag, three and more a word. */
  static Cell flagLetter(int code, int start) {
    String letter = Character.toString('a' + code - FIRST_FLAG_LETTER);
    return new Cell(Character.toString(code), start, List.of(letter), Edit.Kind.WIDTH);
  }

  /** The cell at a position of a word token. */
  Cell inWord(int token, int i) {
    int code = tokens.text().codePointAt(i);
    if (isFlagLetter(code)) {
      return flagLetter(code, i);
    }
    return code < 0x80
        ? ascii(tokens.start(token), i)
        : Foreign.of(tokens, token, latin).cell(code, Character.toString(code), i);
  }

  private Cell ascii(int wordStart, int i) {
    String text = tokens.text();
    String sign = text.substring(i, i + 1);
    if (sign.equals("'")) {
      return new Cell(sign, i, List.of(""), Edit.Kind.SPACING);
    }
    if (tokens.isSmuggledCapital(wordStart, i)) {
      return new Cell(sign, i, List.of("l"), Edit.Kind.CONFUSABLE);
    }
    if (text.startsWith("vv", i)) {
      return new Cell("vv", i, List.of("w", "vv"), Edit.Kind.LEET);
    }
    Leet.Entry entry = Leet.STANDARD.at(text, i);
    return entry == null || entry.sign().length() > 1
        ? Cell.plain(sign, i)
        : new Cell(sign, i, entry.letters(), Edit.Kind.LEET);
  }
}
