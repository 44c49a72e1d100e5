package io.github.moderation4j.core.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cues of one sentence and marks their scopes. */
final class SentenceStance {
  private static final String QUESTION_MARKS = "?\u061F\u037E";

  private final Tokens tokens;
  private final int first;
  private final int end;
  private final @Nullable Sentence before;
  private final int[] stances;
  private final List<CueBook.Match> matches = new ArrayList<>();
  private final Clauses clauses;
  private int textWide;

  SentenceStance(Tokens tokens, Sentence sentence, @Nullable Sentence before, int[] stances) {
    this.tokens = tokens;
    this.first = sentence.firstToken();
    this.end = sentence.endToken();
    this.before = before;
    this.stances = stances;
    this.clauses = new Clauses(tokens, sentence);
  }

  /** Marks the sentence and returns the stances that hold for the whole text. */
  int read(@Nullable CueBook cues, int[] rows) {
    boolean question = isQuestion();
    if (question) {
      mark(first, end, Stance.QUESTION);
    }
    if (cues != null) {
      find(cues, rows);
      if (question && matches.removeIf(this::opensWithNegation)) {
        mark(first, end, Stance.RHETORICAL);
      }
      matches.forEach(match -> apply(match, question));
    }
    return textWide;
  }

  private boolean isQuestion() {
    for (int token = end - 1; token >= first; token--) {
      if (tokens.kind(token) == Token.Kind.WORD) {
        return false;
      }
      if (QUESTION_MARKS.indexOf(tokens.text().charAt(tokens.start(token))) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A question that begins with a negation expects a yes: "aren't they …?" */
  private boolean opensWithNegation(CueBook.Match match) {
    return match.cue().kind() == Cue.Kind.TOGGLE && match.start() - first <= 1 && match.end() < end;
  }

  private void find(CueBook book, int[] rows) {
    int free = first;
    for (int token = first; token < end; token++) {
      add(book.at(rows, token, end, true));
      CueBook.Match match = token < free ? null : book.at(rows, token, end, false);
      if (match != null) {
        add(match);
        free = match.cue().kind() == Cue.Kind.SKIP ? token + 1 : match.end();
      }
    }
    clauses.prepositions(book, rows);
  }

  private void add(CueBook.@Nullable Match match) {
    if (match != null) {
      clauses.add(match);
      matches.add(match);
    }
  }

  private void apply(CueBook.Match match, boolean question) {
    switch (match.cue().kind()) {
      case NEGATE -> markScope(match, Stance.NEGATED);
      case TOGGLE -> toggle(match);
      case REPORT -> report(match);
      case MENTION -> markScope(match, Stance.REPORTED);
      case DENOUNCE -> markScope(match, Stance.DENOUNCED);
      case CONDEMN, VERDICT -> condemn(match);
      case SUPPOSE -> markScope(match, Stance.HYPOTHETICAL);
      case SELF -> markScope(match, Stance.SELF);
      case CHECK -> markScope(match, Stance.FACT_CHECK);
      case SATIRE -> markScope(match, Stance.SATIRE);
      case RHETORIC -> {
        if (question) {
          mark(first, end, Stance.RHETORICAL);
        }
      }
      case NONE, SKIP, SPEECH, ACT, CLAUSE, CONTRAST -> {}
    }
  }

  private void toggle(CueBook.Match match) {
    if ((stances[match.start()] & Stance.NEGATED.bit()) == 0) {
      markScope(match, Stance.NEGATED);
    } else {
      int stop = clauses.endAfter(match);
      for (int token = match.end(); token < stop; token++) {
        stances[token] &= ~Stance.NEGATED.bit();
      }
    }
  }

  /** "He said that …", and "…, he said" where nothing follows. */
  private void report(CueBook.Match match) {
    boolean last = match.cue().direction() == Cue.Direction.AFTER && clauses.isLast(match.end());
    if (last) {
      mark(first, match.start(), Stance.REPORTED);
    } else {
      markScope(match, Stance.REPORTED);
    }
  }

  /**
   * A verdict: on what the sentence says is said or done, or on the quotation in it or before it.
   */
  private void condemn(CueBook.Match verdict) {
    if ((stances[verdict.start()] & Stance.QUOTED.bit()) != 0) {
      return;
    }
    for (CueBook.Match match : matches) {
      if (match.cue().canBeJudged() && match.start() < verdict.start()) {
        boolean whole = match.cue().kind() == Cue.Kind.ACT;
        mark(match.end(), whole ? verdict.end() : verdict.start(), Stance.DENOUNCED);
        return;
      }
    }
    boolean quotedBefore = markQuoted(first, verdict.start());
    boolean quotedAfter = markQuoted(verdict.end(), end);
    boolean onSentenceBefore = verdict.cue().kind() == Cue.Kind.VERDICT;
    if (!quotedBefore && !quotedAfter && onSentenceBefore && before != null) {
      markQuoted(before.firstToken(), before.endToken());
    }
  }

  private boolean markQuoted(int from, int to) {
    boolean any = false;
    for (int token = from; token < to; token++) {
      if ((stances[token] & Stance.QUOTED.bit()) != 0) {
        stances[token] |= Stance.DENOUNCED.bit();
        any = true;
      }
    }
    return any;
  }

  private void markScope(CueBook.Match match, Stance stance) {
    switch (match.cue().direction()) {
      case AFTER -> mark(match.end(), clauses.endAfter(match), stance);
      case BEFORE -> mark(clauses.startBefore(match), match.start(), stance);
      case INSIDE -> mark(match.start() + 1, match.end() - 1, stance);
      case AROUND -> {
        mark(clauses.startBefore(match), match.start(), stance);
        mark(match.end(), clauses.endAfter(match), stance);
      }
      case SENTENCE -> mark(first, end, stance);
      case TEXT -> textWide |= stance.bit();
    }
  }

  private void mark(int from, int to, Stance stance) {
    for (int token = from; token < to; token++) {
      stances[token] |= stance.bit();
    }
  }
}
