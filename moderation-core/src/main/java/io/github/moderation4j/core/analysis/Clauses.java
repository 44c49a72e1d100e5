package io.github.moderation4j.core.analysis;

import java.util.BitSet;

/** Where the clauses of a sentence begin, and so where the scope of a cue ends. */
final class Clauses {
  private static final String PAUSES = ",;:()\u2014\u2013\u3001\u060C\"";

  private final Tokens tokens;
  private final int first;
  private final int end;
  private final BitSet clauses = new BitSet();
  private final BitSet contrasts = new BitSet();
  private final BitSet prepositions = new BitSet();

  Clauses(Tokens tokens, Sentence sentence) {
    this.tokens = tokens;
    this.first = sentence.firstToken();
    this.end = sentence.endToken();
    for (int token = first; token < end; token++) {
      if (tokens.kind(token) == Token.Kind.SIGN) {
        char sign = tokens.text().charAt(tokens.start(token));
        if (PAUSES.indexOf(sign) >= 0) {
          clauses.set(token - first);
        }
        if (sign == ';') {
          contrasts.set(token - first);
        }
      }
    }
  }

  void add(CueBook.Match match) {
    boolean contrast = match.cue().kind() == Cue.Kind.CONTRAST;
    if (contrast || match.cue().kind() == Cue.Kind.CLAUSE) {
      clauses.set(match.start() - first);
      contrasts.set(match.start() - first, contrast);
    }
  }

  void prepositions(CueBook cues, int[] rows) {
    for (int token = first; token < end; token++) {
      if (rows[token] != CueBook.NO_ROW && cues.isPreposition(rows[token])) {
        prepositions.set(token - first);
      }
    }
  }

  /** The token after the last one that a cue's scope reaches forwards. */
  int endAfter(CueBook.Match match) {
    Cue cue = match.cue();
    int limit = (int) Math.min(end, (long) match.end() + cue.reach());
    int token = match.end();
    while (token < limit && !stops(token, cue.boundary(), match.end())) {
      token++;
    }
    return token;
  }

  /** The first token that a cue's scope reaches backwards. */
  int startBefore(CueBook.Match match) {
    Cue cue = match.cue();
    int limit = (int) Math.max(first, (long) match.start() - cue.reach());
    int token = match.start();
    while (token > limit && !stops(token - 1, cue.boundary(), -1)) {
      token--;
    }
    return token;
  }

  /** Whether a scope ends before a token; a pause right after the cue does not end it. */
  private boolean stops(int token, Cue.Boundary boundary, int scopeStart) {
    if (boundary == Cue.Boundary.SENTENCE) {
      return contrasts.get(token - first);
    }
    boolean preposition = boundary == Cue.Boundary.PREDICATE && prepositions.get(token - first);
    boolean pause = clauses.get(token - first) && token > scopeStart;
    return preposition || pause || contrasts.get(token - first);
  }

  /** Whether no word follows a position. */
  boolean isLast(int token) {
    for (int i = token; i < end; i++) {
      if (tokens.kind(i) != Token.Kind.SIGN) {
        return false;
      }
    }
    return true;
  }
}
