package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.analysis.ReadingFinder.Found;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.List;

/** Reads words whose letters stand apart: "b l o r p", "b.l.o.r.p". */
final class SpacedWord {
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_LETTERS = 40;
  private static final int WIDEST_GAP = 3;

  private final Tokens tokens;
  private final Cells cellsOf;
  private int searchedTo;
  private int foundTo;

  SpacedWord(Tokens tokens, LatinText latin) {
    this.tokens = tokens;
    this.cellsOf = new Cells(tokens, latin);
  }

  /** The token up to which every single letter has been tried. */
  int searchedTo() {
    return searchedTo;
  }

  /** The token after the last word that was found. */
  int foundTo() {
    return foundTo;
  }

  /** The word whose letters stand apart from a single letter on, if there is one. */
  List<Found> from(int token) {
    int next = next(token, "");
    if (next < 0) {
      searchedTo = token + 1;
      return List.of();
    }
    List<Integer> letters = new ArrayList<>();
    letters.add(token);
    String gap = between(token, next);
    while (next >= 0 && letters.size() < MOST_LETTERS) {
      int last = letters.get(letters.size() - 1);
      if (isOther(between(last, next), gap)) {
        break;
      }
      letters.add(next);
      next = next(next, gap);
    }
    boolean lastBeginsNext =
        next >= 0 && gap.isBlank() && !between(letters.get(letters.size() - 1), next).isBlank();
    trim(letters, lastBeginsNext);
    if (letters.size() < FEWEST_LETTERS) {
      searchedTo = token + 1;
      return List.of();
    }
    searchedTo = letters.get(letters.size() - 1) + 1;
    foundTo = searchedTo;
    return words(letters);
  }

  /** Leaves out a last letter that stands closer to the next one, and numbers at the end. */
  private void trim(List<Integer> letters, boolean lastBeginsNext) {
    int last = letters.size() - 1;
    if (lastBeginsNext && last > 0) {
      letters.remove(last--);
    }
    while (last > 0 && tokens.kind(letters.get(last)) == Token.Kind.NUMBER) {
      letters.remove(last--);
    }
  }

  /** The next letter after a token and a gap, or -1. */
  private int next(int token, String gap) {
    int next = token + 1;
    while (next < tokens.size() && next <= token + WIDEST_GAP) {
      boolean sameGap = !gap.isEmpty() && between(token, next).equals(gap);
      if (isLetter(next, sameGap)) {
        return next;
      }
      Token.Kind kind = tokens.kind(next);
      if ((kind != Token.Kind.SIGN && kind != Token.Kind.EMOJI)
          || tokens.length(next) > WIDEST_GAP) {
        return -1;
      }
      next++;
    }
    return -1;
  }

  private boolean isLetter(int token, boolean sameGap) {
    boolean sign = "@$!|0134578".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    return tokens.has(token, Tokens.SINGLE) || (sameGap && sign && tokens.length(token) == 1);
  }

  private String between(int token, int next) {
    return tokens.text().substring(tokens.end(token), tokens.start(next));
  }

  /** Whether a gap is between words while the usual one is between letters. */
  private static boolean isOther(String gap, String usual) {
    boolean wider = gap.isBlank() && gap.length() > usual.length();
    return wider || gap.isBlank() != usual.isBlank() || (hasSpace(gap) && !hasSpace(usual));
  }

  private static boolean hasSpace(String gap) {
    return gap.indexOf(' ') >= 0 || gap.indexOf('\n') >= 0;
  }

  private List<Found> words(List<Integer> letters) {
    List<Found> words = new ArrayList<>();
    add(words, letters);
    int size = letters.size();
    if (size > FEWEST_LETTERS && isWord(letters.get(0))) {
      add(words, letters.subList(1, size));
    }
    if (size > FEWEST_LETTERS && isWord(letters.get(size - 1))) {
      add(words, letters.subList(0, size - 1));
    }
    return words;
  }

  /** Whether a single letter is a word of its own somewhere. */
  private boolean isWord(int token) {
    return "aiouey".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
  }

  private void add(List<Found> words, List<Integer> letters) {
    List<Cell> cells = new ArrayList<>();
    List<Edit> gaps = new ArrayList<>();
    int signs = 0;
    for (int i = 0; i < letters.size(); i++) {
      int token = letters.get(i);
      Cell cell = cellsOf.inWord(token, tokens.start(token));
      cells.add(cell);
      signs += cell.kind() == Edit.Kind.LEET ? 1 : 0;
      if (i > 0) {
        gaps.add(gap(letters.get(i - 1), token));
      }
    }
    boolean uniform = cells.stream().allMatch(c -> c.sign().equals(cells.get(0).sign()));
    if (signs * 2 < cells.size() && cells.size() - signs > 1 && !uniform) {
      int end = letters.get(letters.size() - 1) + 1;
      words.add(new Found(letters.get(0), end, new Disguise(tokens, cells, gaps)));
    }
  }

  private Edit gap(int token, int next) {
    int from = tokens.end(token);
    int to = tokens.start(next);
    Span span = tokens.original(from, to);
    String gap = between(token, next);
    String what = gap.isBlank() ? "space" : gap.strip();
    return new Edit(Edit.Kind.SPACING, span, what + " removed");
  }
}
