package io.github.moderation4j.core.analysis;

import java.util.ArrayList;
import java.util.List;

/** Finds the disguised words of a text; a text without odd tokens costs it one comparison. */
final class ReadingFinder {
  private static final int READINGS_PER_WORD = 8;

  /** After so many disguised words each one gets fewer readings: a hostile text stays cheap. */
  private static final int GENEROUS_WORDS = 2_000;

  private static final int ODD = Tokens.LEET | Tokens.LOOK_ALIKE | Tokens.STRETCHED;

  private final Tokens tokens;
  private final SpacedWord spaced;
  private final OddWord odd;
  private final List<Reading> readings = new ArrayList<>();
  private int words;

  ReadingFinder(Tokens tokens, LatinText latin) {
    this.tokens = tokens;
    this.spaced = new SpacedWord(tokens, latin);
    this.odd = new OddWord(tokens, latin);
  }

  List<Reading> find() {
    if ((tokens.allFlags() & (ODD | Tokens.SINGLE | Tokens.ADDRESS)) == 0) {
      return List.of();
    }
    int wordStart = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (token > 0 && tokens.end(token - 1) < tokens.start(token)) {
        wordStart = token;
      }
      if (tokens.kind(token) == Token.Kind.ADDRESS) {
        readings.addAll(AddressWords.of(tokens, token));
      }
      if (token >= spaced.searchedTo() && tokens.has(token, Tokens.SINGLE)) {
        add(spaced.from(token));
      }
      int read = Math.max(spaced.foundTo(), odd.searchedTo());
      if (token >= read && tokens.has(token, ODD)) {
        add(odd.from(Math.max(wordStart, read)));
      }
    }
    return readings;
  }

  private void add(List<Found> found) {
    for (Found each : found) {
      int limit = words++ < GENEROUS_WORDS ? READINGS_PER_WORD : 2;
      readings.addAll(each.disguise().readings(each.firstToken(), each.endToken(), limit));
    }
  }

  /**
   * A disguised word.
   *
   * @param firstToken its first token
   * @param endToken the token after its last
   * @param disguise its cells
   */
  record Found(int firstToken, int endToken, Disguise disguise) {}
}
