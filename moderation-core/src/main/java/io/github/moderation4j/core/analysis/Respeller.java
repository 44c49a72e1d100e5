package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads misspelt words as the words they are meant to be: letters swapped, doubled or left out,
 * spaces left out or put in.
 *
 * <p>Only words that English does not know are looked at, and only in English text, or in text too
 * short to have a language.
 */
final class Respeller {
  /** In a text where fewer words are known than this share, the language is another one. */
  private static final double MOSTLY_KNOWN = 0.6;

  /** Texts this short are read whatever their language may be. */
  private static final int FEW_WORDS = 3;

  private static final int LONGEST_PARTED = 16;

  private final KnownWords known = KnownWords.english();
  private final Spelling spelling;
  private final WordSplitter splitter;

  Respeller(Collection<String> targets) {
    this.spelling = new Spelling(known, targets);
    this.splitter = new WordSplitter(known, spelling);
  }

  /** The readings of the misspelt words of a text. */
  List<Reading> read(Tokens tokens, String language) {
    boolean english = language.equals("und") || language.startsWith("en");
    byte[] tiers = english ? tiers(tokens) : new byte[0];
    if (!english || !isMostlyKnown(tokens, tiers)) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      Token.Kind kind = tokens.kind(token);
      if (kind == Token.Kind.WORD || kind == Token.Kind.HASHTAG) {
        if (tiers[token] == KnownWords.UNKNOWN && tokens.length(token) >= Spelling.SHORTEST) {
          respell(readings, tokens, token);
        }
        if (token > 0 && isBroken(tokens, token - 1, tiers)) {
          join(readings, tokens, token - 1);
        }
      }
    }
    return readings;
  }

  /** How common each token is. */
  private byte[] tiers(Tokens tokens) {
    byte[] tiers = new byte[tokens.size()];
    for (int token = 0; token < tiers.length; token++) {
      int tier = known.tier(tokens.hash(token));
      boolean target = tier == KnownWords.UNKNOWN && spelling.isTarget(tokens.hash(token));
      tiers[token] = (byte) (target ? KnownWords.COMMON : tier);
    }
    return tiers;
  }

  private static boolean isMostlyKnown(Tokens tokens, byte[] tiers) {
    int words = 0;
    int unknown = 0;
    for (int token = 0; token < tiers.length; token++) {
      if (tokens.kind(token) == Token.Kind.WORD) {
        words++;
        boolean longer = tokens.length(token) >= Spelling.SHORTEST;
        unknown += longer && tiers[token] == KnownWords.UNKNOWN ? 1 : 0;
      }
    }
    return words <= FEW_WORDS || words - unknown >= words * MOSTLY_KNOWN;
  }

  private void respell(List<Reading> readings, Tokens tokens, int token) {
    if (isName(tokens, token) || tokens.length(token) > WordSplitter.LONGEST) {
      return;
    }
    String word = tokens.textOf(token);
    if (Spelling.fits(word)) {
      spelling
          .correct(word)
          .ifPresent(
              found -> add(readings, tokens, token, token + 1, found.word(), found.how().note));
    }
    List<String> parts = splitter.split(word);
    if (!parts.isEmpty()) {
      add(readings, tokens, token, token + 1, String.join(" ", parts), "spaces left out");
      addParts(readings, tokens, token, parts);
    }
  }

  /** Whether a word is capitalised inside a sentence and so likely a name. */
  private static boolean isName(Tokens tokens, int token) {
    int start = tokens.start(token);
    boolean follows = token > 0 && tokens.kind(token - 1) == Token.Kind.WORD;
    return follows && tokens.isCapital(start) && !tokens.isCapital(start + 1);
  }

  /** The rarer words worth finding among those run together, each at its own place. */
  private void addParts(List<Reading> readings, Tokens tokens, int token, List<String> parts) {
    int start = tokens.start(token);
    for (String part : parts) {
      int end = start + part.length();
      if (spelling.isTarget(Token.hashOf(part)) && !known.isCommonest(part)) {
        Span span = tokens.original(start, end);
        Edit edit = new Edit(Edit.Kind.SPELLING, span, "parted from the words around it");
        readings.add(new Reading(token, token + 1, part, span, List.of(edit)));
      }
      start = end;
    }
  }

  /** Whether a token and the next one may be one word that was broken in two: "ki ll". */
  private static boolean isBroken(Tokens tokens, int token, byte[] tiers) {
    int next = token + 1;
    return !(isOrdinary(tokens, token, tiers) && isOrdinary(tokens, next, tiers))
        && tokens.kind(token) == Token.Kind.WORD
        && tokens.kind(next) == Token.Kind.WORD
        && tokens.start(next) == tokens.end(token) + 1
        && tokens.length(token) + tokens.length(next) <= LONGEST_PARTED
        && !isWord(tokens, token)
        && !isWord(tokens, next);
  }

  private static boolean isOrdinary(Tokens tokens, int token, byte[] tiers) {
    boolean piece = tokens.length(token) <= 3;
    return tiers[token] == KnownWords.COMMONEST || (tiers[token] != KnownWords.UNKNOWN && !piece);
  }

  /** Whether a token is an initial or a little word, into which no word is broken. */
  private static boolean isWord(Tokens tokens, int token) {
    int length = tokens.length(token);
    char first = tokens.text().charAt(tokens.start(token));
    boolean letter =
        length == 1 && (first == 'a' || first == 'i' || tokens.isCapital(tokens.start(token)));
    return letter || (length <= 3 && WordSplitter.isLittle(tokens.hash(token)));
  }

  private void join(List<Reading> readings, Tokens tokens, int token) {
    String whole = tokens.textOf(token) + tokens.textOf(token + 1);
    if (spelling.isTarget(Token.hashOf(whole))) {
      add(readings, tokens, token, token + 2, whole, "a space put in");
    }
  }

  private static void add(
      List<Reading> readings, Tokens tokens, int first, int end, String meant, String note) {
    Span span = tokens.span(first).cover(tokens.span(end - 1));
    List<Edit> edits = new ArrayList<>(tokens.normalized().edits(span));
    edits.add(new Edit(Edit.Kind.SPELLING, span, note));
    readings.add(new Reading(first, end, meant, span, edits));
  }
}
