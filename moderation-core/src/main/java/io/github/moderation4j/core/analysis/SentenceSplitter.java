package io.github.moderation4j.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a row of tokens into sentences. */
final class SentenceSplitter {
  /** Longer sentences are cut, so that nobody's work per sentence gets out of hand. */
  private static final int LONGEST = 512;

  private static final String ENDS = ".!?\u3002\u0964\u061F\u06D4\u2026";
  private static final String CLOSERS = "\"')]}\u201D\u00BB\u201C\u300D\u300F*";

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("mr mrs ms dr st prof sr jr vs etc e.g i.e eg ie al approx dept gov gen rep sen"
                  + " hr fr z.b bzw usw ca str evtl ggf mme mlle av p.ex sra srta ud uds dott sig"
                  + " ing dhr mevr bijv np itd itp tzn ul")
              .split(" "));

  /** Abbreviations before a number; before a word they end their sentence. */
  private static final Set<String> NUMBERED =
      Set.of("no", "nr", "fig", "vol", "art", "pag", "sec", "ch");

  private final Tokens tokens;
  private final boolean hasLines;
  private final List<Sentence> sentences = new ArrayList<>();
  private int first;

  private SentenceSplitter(Tokens tokens) {
    this.tokens = tokens;
    this.hasLines = tokens.text().indexOf('\n') >= 0;
  }

  static List<Sentence> split(Tokens tokens) {
    return new SentenceSplitter(tokens).run();
  }

  private List<Sentence> run() {
    int size = tokens.size();
    for (int next = 1; next < size; next++) {
      if (endsBefore(next)) {
        close(next);
      }
    }
    if (size > 0) {
      close(size);
    }
    return List.copyOf(sentences);
  }

  private void close(int end) {
    sentences.add(new Sentence(first, end));
    first = end;
  }

  private boolean endsBefore(int next) {
    if (next - first >= LONGEST) {
      return true;
    }
    int gapStart = tokens.end(next - 1);
    int gapEnd = tokens.start(next);
    if (hasLines && gapStart < gapEnd && endsLine(gapStart, gapEnd, next)) {
      return true;
    }
    if (tokens.kind(next - 1) != Token.Kind.SIGN) {
      return false;
    }
    int mark = next - 1;
    while (mark > first && isCloser(mark)) {
      mark--;
    }
    char end = tokens.text().charAt(tokens.start(mark));
    if (tokens.kind(mark) != Token.Kind.SIGN || ENDS.indexOf(end) < 0) {
      return false;
    }
    return end == '\u3002' ? !isCloser(next) : gapStart < gapEnd && !isAbbreviation(mark, next);
  }

  private boolean isCloser(int token) {
    return tokens.kind(token) == Token.Kind.SIGN
        && CLOSERS.indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
  }

  /** Whether a gap holds a line end that ends the sentence: an empty line, or a fresh start. */
  private boolean endsLine(int start, int end, int next) {
    int breaks = 0;
    for (int i = start; i < end; i++) {
      breaks += tokens.text().charAt(i) == '\n' ? 1 : 0;
    }
    if (breaks == 0) {
      return false;
    }
    int at = tokens.normalized().alignment().originalStart(tokens.start(next));
    return breaks > 1 || !Character.isLowerCase(tokens.normalized().original().codePointAt(at));
  }

  private boolean isAbbreviation(int mark, int next) {
    if (!tokens.isSign(mark, '.') || mark == first || tokens.start(mark) != tokens.end(mark - 1)) {
      return tokens.text().charAt(tokens.start(mark)) == '.'
          && !tokens.isCapital(tokens.start(next))
          && tokens.kind(next) == Token.Kind.WORD;
    }
    boolean initial = tokens.length(mark - 1) == 1 && tokens.kind(mark - 1) == Token.Kind.WORD;
    String word = tokens.textOf(mark - 1);
    return initial
        || ABBREVIATIONS.contains(word)
        || (NUMBERED.contains(word) && tokens.kind(next) == Token.Kind.NUMBER);
  }
}
