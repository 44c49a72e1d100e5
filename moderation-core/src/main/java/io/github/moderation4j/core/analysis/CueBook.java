package io.github.moderation4j.core.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one language, ready to be found.
 *
 * <p>Every word that a cue can hold has a row: the places it fits, as bits, and the cues that it
 * can begin. A token's row is looked up once; from there on matching compares bits.
 */
final class CueBook {
  /** The row of every word that no cue holds. */
  static final int NO_ROW = 0;

  private static final Cue[] NONE = {};
  private static final Map<String, CueBook> BOOKS = books();

  private final HashIndex rows;
  private final long[][] places;
  private final Cue[][] judgements;
  private final Cue[][] others;

  /** What is found at a token. */
  record Match(Cue cue, int start, int end) {}

  CueBook(HashIndex rows, long[][] places, List<Cue> cues) {
    this.rows = rows;
    this.places = places;
    this.judgements = byRow(cues.stream().filter(Cue::isJudgement).toList());
    this.others = byRow(cues.stream().filter(cue -> !cue.isJudgement()).toList());
  }

  /** The cues that the word of each row can begin. */
  private Cue[][] byRow(List<Cue> cues) {
    Cue[][] byRow = new Cue[places.length][];
    Cue[] fitting = new Cue[cues.size()];
    for (int row = 0; row < places.length; row++) {
      int count = 0;
      for (Cue cue : cues) {
        if (fits(row, cue.elements().get(0).place())) {
          fitting[count++] = cue;
        }
      }
      byRow[row] = count == 0 ? NONE : Arrays.copyOf(fitting, count);
    }
    return byRow;
  }

  private static Map<String, CueBook> books() {
    Map<String, CueBook> books = new HashMap<>();
    for (String language :
        List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ar", "hi", "zh")) {
      books.put(language, CueReader.read("stance." + language + ".tsv"));
    }
    return Map.copyOf(books);
  }

  /** The cues for a text in a language; English where the language is unknown. */
  static @Nullable CueBook of(String language) {
    int dash = language.indexOf('-');
    String main = dash < 0 ? language : language.substring(0, dash);
    return BOOKS.get(main.equals("und") ? "en" : main);
  }

  /** The row of each token. */
  int[] rows(Tokens tokens) {
    int[] found = new int[tokens.size()];
    for (int token = 0; token < found.length; token++) {
      found[token] = (int) rows.get(tokens.hash(token));
    }
    return found;
  }

  boolean isPreposition(int row) {
    return fits(row, CueReader.PREPOSITION);
  }

  private boolean fits(int row, int place) {
    return (places[row][place >> 6] & 1L << place) != 0;
  }

  /**
   * The longest cue that begins at a token, among the judgements or among the others.
   *
   * @param rows the rows of the text's tokens
   * @param start the token
   * @param end the token that no cue reaches
   * @param judgement which sort is asked for
   */
  @Nullable Match at(int[] rows, int start, int end, boolean judgement) {
    Cue[] cues =
        rows[start] == NO_ROW ? NONE : judgement ? judgements[rows[start]] : others[rows[start]];
    for (Cue cue : cues) {
      int stop = match(cue.elements(), 1, rows, start + 1, end);
      if (stop > 0) {
        return new Match(cue, start, stop);
      }
    }
    return null;
  }

  private int match(List<Cue.Element> elements, int from, int[] rows, int start, int end) {
    int token = start;
    for (int i = from; i < elements.size(); i++) {
      Cue.Element element = elements.get(i);
      if (element.gap() > 0) {
        return afterGap(elements, i, rows, token, end);
      }
      if (token >= end || !fits(rows[token], element.place())) {
        return 0;
      }
      token++;
    }
    return token;
  }

  private int afterGap(List<Cue.Element> elements, int gap, int[] rows, int start, int end) {
    int last = Math.min(end, start + elements.get(gap).gap());
    for (int token = start; token <= last; token++) {
      int stop = match(elements, gap + 1, rows, token, end);
      if (stop > 0) {
        return stop;
      }
      if (token < end && fits(rows[token], CueReader.PAUSE)) {
        return 0;
      }
    }
    return 0;
  }
}
