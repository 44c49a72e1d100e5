package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which signs of a row of cells are letters by where they stand: "sh!t" has four letters,
 * "what!" has four and an exclamation mark, "covid19" has five and a number.
 */
final class WordShape {
  private static final int LONGEST_WORD = 64;
  private static final int FEWEST_LETTERS = 3;

  private final List<Cell> word;
  private final List<Cell> aside;

  private WordShape(List<Cell> word, List<Cell> aside) {
    this.word = word;
    this.aside = aside;
  }

  /** The cells of the word; empty if there is no word in disguise. */
  List<Cell> word() {
    return word;
  }

  /** The edit that set a number after the word aside. */
  List<Edit> aside(Tokens tokens) {
    if (aside.isEmpty()) {
      return List.of();
    }
    int start = aside.get(0).start();
    int end = aside.get(aside.size() - 1).end();
    String note = tokens.text().substring(start, end) + " set aside";
    return List.of(new Edit(Edit.Kind.SPACING, tokens.original(start, end), note));
  }

  static WordShape of(List<Cell> row) {
    int start = 0;
    int end = Math.min(row.size(), LONGEST_WORD);
    while (start < end && !canBegin(row, start, end)) {
      start++;
    }
    while (end > start && !canEnd(row, start, end)) {
      end--;
    }
    int wordEnd = end;
    while (wordEnd > start && isDigit(row.get(wordEnd - 1))) {
      wordEnd--;
    }
    boolean number = end - wordEnd > 1;
    List<Cell> word = new ArrayList<>(row.subList(start, number ? wordEnd : end));
    if (!word.isEmpty()) {
      word.set(0, word.get(0).atEdge());
      word.set(word.size() - 1, word.get(word.size() - 1).atEdge());
    }
    List<Cell> aside = number ? row.subList(wordEnd, end) : List.of();
    return isDisguise(word, !aside.isEmpty())
        ? new WordShape(word, aside)
        : new WordShape(List.of(), List.of());
  }

  private static boolean canBegin(List<Cell> row, int i, int end) {
    Cell cell = row.get(i);
    boolean beforeLetter = i + 1 < end && !isDigit(row.get(i + 1)) && !row.get(i + 1).isMask();
    return isLetter(cell) || (isEdge(cell) && beforeLetter);
  }

  private static boolean canEnd(List<Cell> row, int start, int end) {
    Cell cell = row.get(end - 1);
    if (!cell.isMask()) {
      return isLetter(cell) || isEdge(cell);
    }
    boolean opened = start > 0 && row.get(start - 1).isMask();
    return cell.sign().equals("*") && !opened && end - start > 2 && row.get(end - 2).isMask();
  }

  private static boolean isEdge(Cell cell) {
    Leet.Entry entry = Leet.STANDARD.at(cell.sign(), 0);
    return entry != null && entry.edge();
  }

  private static boolean isLetter(Cell cell) {
    return cell.kind() != Edit.Kind.LEET && cell.kind() != Edit.Kind.SPACING;
  }

  private static boolean isDigit(Cell cell) {
    return cell.sign().length() == 1 && CharClass.of(cell.sign().charAt(0)) == CharClass.DIGIT;
  }

  private static boolean isDisguise(List<Cell> word, boolean numbered) {
    int letters = 0;
    int signRuns = 0;
    int masks = 0;
    boolean odd = numbered;
    boolean uniform = true;
    boolean inSigns = false;
    for (Cell cell : word) {
      boolean sign = !isLetter(cell) && !cell.isMask();
      letters += isLetter(cell) ? 1 : 0;
      masks += cell.isMask() ? 1 : 0;
      signRuns += sign && !inSigns ? 1 : 0;
      inSigns = sign;
      odd |= cell.isDisguised();
      uniform &= cell.sign().equals(word.get(0).sign());
    }
    boolean enough =
        letters >= FEWEST_LETTERS || (letters == 2 && signRuns > 1) || (letters > 0 && masks > 0);
    return enough && signRuns <= letters + 1 && !uniform && (odd || isStretched(word));
  }

  private static boolean isStretched(List<Cell> word) {
    int run = 0;
    for (int i = 0; i < word.size(); i++) {
      run = i > 0 && word.get(i).letters().equals(word.get(i - 1).letters()) ? run + 1 : 1;
      if (run >= FEWEST_LETTERS) {
        return true;
      }
    }
    return false;
  }
}
