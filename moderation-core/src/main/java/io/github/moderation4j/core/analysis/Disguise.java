package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A disguised word as a row of cells, and the few words it can be read as. */
final class Disguise {
  private static final int SHORTEST_STRETCH = 3;

  private final Tokens tokens;
  private final List<Cell> cells;
  private final List<Edit> separators;

  /**
   * Makes a disguise.
   *
   * @param tokens the text it stands in
   * @param cells its signs in order; not empty
   * @param separators what stood between them and is left out
   */
  Disguise(Tokens tokens, List<Cell> cells, List<Edit> separators) {
    this.tokens = tokens;
    this.cells = cells;
    this.separators = separators;
  }

  /** The readings, likeliest first, without the plain text itself. */
  List<Reading> readings(int firstToken, int endToken, int limit) {
    Map<String, Reading> found = new LinkedHashMap<>();
    Map<String, Integer> choices = ambiguous();
    int total = 1;
    for (String sign : choices.keySet()) {
      total = Math.min(limit, total * choices.get(sign));
    }
    for (int choice = 0; choice < total && found.size() < limit; choice++) {
      List<Cell> read = choose(choices, choice);
      for (int doubled = 0; doubled < stretches(read) && found.size() < limit; doubled++) {
        add(found, read, doubled, firstToken, endToken);
      }
    }
    return List.copyOf(found.values());
  }

  /** The signs that can be read in several ways, and in how many. */
  private Map<String, Integer> ambiguous() {
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.letters().size() > 1) {
        choices.put(cell.sign(), cell.letters().size());
      }
    }
    return choices;
  }

  /** The cells with one letter each: equal signs are read alike. */
  private List<Cell> choose(Map<String, Integer> choices, int choice) {
    Map<String, Integer> chosen = new LinkedHashMap<>();
    int rest = choice;
    for (Map.Entry<String, Integer> entry : choices.entrySet()) {
      chosen.put(entry.getKey(), rest % entry.getValue());
      rest /= entry.getValue();
    }
    List<Cell> read = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      int last = cell.letters().size() - 1;
      String letter = cell.letters().get(Math.min(last, chosen.getOrDefault(cell.sign(), 0)));
      read.add(new Cell(cell.sign(), cell.start(), List.of(letter), cell.kind()));
    }
    return read;
  }

  /** 1 without a stretched letter; 2 with one or more: all single, all double; then mixtures. */
  private static int stretches(List<Cell> read) {
    int runs = 0;
    for (int i = 0; i < read.size(); i = runEnd(read, i)) {
      runs += isStretch(read, i) ? 1 : 0;
    }
    return 1 << Math.min(runs, 3);
  }

  private static boolean isStretch(List<Cell> read, int i) {
    return runEnd(read, i) - i >= SHORTEST_STRETCH
        && !read.get(i).letters().get(0).equals(Leet.MASKED);
  }

  private static int runEnd(List<Cell> read, int i) {
    int end = i + 1;
    while (end < read.size() && read.get(end).letters().equals(read.get(i).letters())) {
      end++;
    }
    return end;
  }

  private void add(
      Map<String, Reading> found, List<Cell> read, int doubled, int firstToken, int endToken) {
    StringBuilder text = new StringBuilder();
    List<Edit> edits = new ArrayList<>(separators);
    int run = 0;
    for (int i = 0; i < read.size(); ) {
      int end = runEnd(read, i);
      int copies = end - i;
      if (isStretch(read, i)) {
        copies = (doubled >> Math.min(run++, 2) & 1) + 1;
        String letter = read.get(i).letters().get(0);
        String note = "%d × %s→%s".formatted(end - i, letter, letter.repeat(copies));
        edits.add(new Edit(Edit.Kind.STRETCH, span(read, i, end), note));
      }
      text.append(read.get(i).letters().get(0).repeat(copies));
      addEdits(edits, read.subList(i, end));
      i = end;
    }
    Span span = span(read, 0, read.size());
    edits.addAll(tokens.normalized().edits(span));
    edits.sort(Comparator.comparing((Edit edit) -> edit.span().start()));
    String result = text.toString();
    boolean joined = endToken - firstToken > 1 || !separators.isEmpty();
    if ((joined || !result.contentEquals(plain())) && !edits.isEmpty()) {
      found.putIfAbsent(result, new Reading(firstToken, endToken, result, span, edits));
    }
  }

  /** What is written, in normal form. */
  private String plain() {
    StringBuilder plain = new StringBuilder();
    cells.forEach(cell -> plain.append(cell.sign()));
    return plain.toString();
  }

  private void addEdits(List<Edit> edits, List<Cell> run) {
    for (Cell cell : run) {
      Edit.Kind kind = cell.kind();
      if (kind != null && (cell.isMask() || !cell.sign().equals(cell.letters().get(0)))) {
        Span span = tokens.original(cell.start(), cell.end());
        edits.add(new Edit(kind, span, note(cell)));
      }
    }
  }

  private static String note(Cell cell) {
    String letter = cell.letters().get(0);
    if (letter.equals(Leet.MASKED)) {
      return cell.sign() + "→any letter";
    }
    if (letter.isEmpty()) {
      return cell.sign() + " removed";
    }
    String script =
        cell.kind() == Edit.Kind.CONFUSABLE ? Scripts.name(cell.sign().codePointAt(0)) + " " : "";
    return script + cell.sign() + "→" + letter;
  }

  /** What a range of cells covers, whichever way round they stand. */
  private Span span(List<Cell> read, int start, int end) {
    Cell one = read.get(start);
    Cell other = read.get(end - 1);
    return tokens.original(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }
}
