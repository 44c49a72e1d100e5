package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Reading;
import io.github.moderation4j.core.analysis.Token;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One pass over one text that finds every term of an index. Used once, by one thread. */
final class Scan {
  /** The most tokens a phrase may cover; bounds the work at each token. */
  private static final int LONGEST_PHRASE = 24;

  private final LexiconIndex index;
  private final List<Token> tokens;
  private final List<Reading> readings;
  private final int[] firstReadings;
  private final List<Hit> hits = new ArrayList<>();

  Scan(LexiconIndex index, AnalyzedText text) {
    this.index = index;
    this.tokens = text.tokens();
    this.readings = text.readings();
    this.firstReadings = new int[readings.isEmpty() ? 0 : tokens.size() + 1];
    for (int token = 0, reading = 0; token < firstReadings.length; token++) {
      while (reading < readings.size() && readings.get(reading).firstToken() < token) {
        reading++;
      }
      firstReadings[token] = reading;
    }
  }

  /** Every term in the text that is not silenced by an allowed word, in order of first token. */
  List<Hit> run() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != Token.Kind.ADDRESS) {
        walk(new Walk(WordHash.SEED, i, List.of()), i);
        partsOf(i);
      }
    }
    for (Reading reading : readings) {
      partsOf(reading);
    }
    return hits.isEmpty() ? hits : new AllowedRanges(index.allowed, tokens).audible(hits);
  }

  /** The words of a phrase read so far. */
  private record Walk(long words, int firstToken, List<Edit> edits) {
    Walk then(String word) {
      return new Walk(WordHash.then(words, WordHash.of(word)), firstToken, edits);
    }

    Walk then(Reading reading) {
      long all = words;
      for (String word : reading.text().split(" ", -1)) {
        all = WordHash.then(all, WordHash.of(word));
      }
      List<Edit> undone = Stream.concat(edits.stream(), reading.edits().stream()).toList();
      return new Walk(all, firstToken, undone);
    }
  }

  private void walk(Walk walk, int at) {
    if (at >= tokens.size() || at - walk.firstToken >= LONGEST_PHRASE) {
      return;
    }
    Token token = tokens.get(at);
    step(walk.then(bare(token)), at + 1);
    if (at > walk.firstToken && isJoiner(token)) {
      walk(walk, at + 1);
    }
    for (int i = firstReading(at); i < firstReading(at + 1); i++) {
      Reading reading = readings.get(i);
      step(walk.then(reading), reading.endToken());
    }
  }

  private void step(Walk walk, int end) {
    int value = index.phrases.at(walk.words);
    if (PhraseIndex.group(value) != 0) {
      hits.add(hit(walk.firstToken, end, PhraseIndex.group(value), true, walk.edits));
    }
    if (PhraseIndex.goesOn(value)) {
      walk(walk, end);
    }
  }

  /** Finds what stands inside a plain token. */
  private void partsOf(int token) {
    String word = bare(tokens.get(token));
    String[] parts = parts(word);
    for (String part : parts) {
      if (parts.length > 1) {
        step(new Walk(WordHash.SEED, token, List.of()).then(part), token + 1);
      }
      fragments(part, token, token + 1, List.of());
    }
  }

  /** Finds what stands inside a reading, and what its masked letters may stand for. */
  private void partsOf(Reading reading) {
    int first = reading.firstToken();
    int end = reading.endToken();
    if (reading.text().indexOf(MaskIndex.MASK) >= 0) {
      for (int group : index.masks.groupsOf(reading.text())) {
        hits.add(hit(first, end, group, true, reading.edits()));
      }
      return;
    }
    for (String part : reading.text().split(" ", -1)) {
      fragments(part, first, end, reading.edits());
    }
  }

  private void fragments(String word, int first, int end, List<Edit> edits) {
    if (!index.allows(word)) {
      index.fragments.scan(
          word, (group, from, to) -> hits.add(hit(first, end, group, false, edits)));
    }
  }

  private Hit hit(int first, int end, int group, boolean whole, List<Edit> edits) {
    Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
    return new Hit(first, end, span, group, whole, edits);
  }

  private int firstReading(int token) {
    return firstReadings.length == 0 ? 0 : firstReadings[token];
  }

  /** The word of a token, without the sign of a tag or handle. */
  private static String bare(Token token) {
    boolean signed = token.kind() == Token.Kind.HASHTAG || token.kind() == Token.Kind.MENTION;
    String text = token.text();
    return signed && !Character.isLetterOrDigit(text.charAt(0)) ? text.substring(1) : text;
  }

  private static String[] parts(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isJoiner(word.charAt(i))) {
        return word.split("['’_-]+", -1);
      }
    }
    return new String[] {word};
  }

  private static boolean isJoiner(Token token) {
    return token.text().length() == 1 && isJoiner(token.text().charAt(0));
  }

  private static boolean isJoiner(char sign) {
    return sign == '-' || sign == '\'' || sign == '’' || sign == '_';
  }
}
