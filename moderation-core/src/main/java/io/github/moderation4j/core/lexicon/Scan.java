package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Reading;
import io.github.moderation4j.core.analysis.Token;
import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One pass over one text that finds every term of an index. Used once, by one thread. */
final class Scan implements FragmentTrie.Sink {
  /** The most tokens a phrase may cover; bounds the work at each token. */
  private static final int LONGEST_PHRASE = 24;

  private final LexiconIndex index;
  private final AnalyzedText text;
  private final String normal;
  private final List<Reading> readings;
  private final int[] firstReadings;
  private final List<Hit> hits = new ArrayList<>(0);

  /** Where the word stands whose fragments are looked for, and what was undone to read it. */
  private int firstToken;

  private int endToken;
  private List<Edit> undone = List.of();

  Scan(LexiconIndex index, AnalyzedText text) {
    this.index = index;
    this.text = text;
    this.normal = text.normalized().text();
    this.readings = text.readings();
    this.firstReadings = new int[readings.isEmpty() ? 0 : text.tokenCount() + 1];
    for (int token = 0, reading = 0; token < firstReadings.length; token++) {
      while (reading < readings.size() && readings.get(reading).firstToken() < token) {
        reading++;
      }
      firstReadings[token] = reading;
    }
  }

  /** Every term in the text that is not silenced by an allowed word, in order of first token. */
  List<Hit> run() {
    int count = text.tokenCount();
    for (int i = 0; i < count; i++) {
      Token.Kind kind = text.kindAt(i);
      if (kind != Token.Kind.ADDRESS) {
        step(WordHash.then(WordHash.SEED, text.hashAt(i)), i, i + 1, List.of());
      }
      if (kind == Token.Kind.WORD || kind == Token.Kind.HASHTAG || kind == Token.Kind.MENTION) {
        partsOf(i);
      }
    }
    for (Reading reading : readings) {
      walkFrom(reading, WordHash.SEED, reading.firstToken(), List.of());
      partsOf(reading);
    }
    return hits.isEmpty() ? hits : new AllowedRanges(index.allowed, text).audible(hits);
  }

  /** Takes note of the words {@code [first, end)} and reads on while a phrase may go on. */
  private void step(long words, int first, int end, List<Edit> edits) {
    int value = index.phrases.at(words);
    if (value == 0) {
      return;
    }
    if (PhraseIndex.group(value) != 0 && !cutsKatakana(first, end)) {
      hits.add(hit(first, end, PhraseIndex.group(value), true, edits));
    }
    if (PhraseIndex.goesOn(value)) {
      walk(words, first, end, edits);
    }
  }

  /** Whether a run of single katakana goes on before or after: then it is another word. */
  private boolean cutsKatakana(int first, int end) {
    int from = text.normalStartAt(first);
    int to = text.normalEndAt(end - 1);
    return (isKatakana(from) && isKatakana(from - 1)) || (isKatakana(to - 1) && isKatakana(to));
  }

  private boolean isKatakana(int at) {
    return at >= 0 && at < normal.length() && normal.charAt(at) >= 'ァ' && normal.charAt(at) <= 'ー';
  }

  private void walk(long words, int first, int at, List<Edit> edits) {
    if (at >= text.tokenCount() || at - first >= LONGEST_PHRASE) {
      return;
    }
    step(WordHash.then(words, text.hashAt(at)), first, at + 1, edits);
    int start = text.normalStartAt(at);
    if (text.normalEndAt(at) == start + 1 && isJoiner(normal.charAt(start))) {
      walk(words, first, at + 1, edits);
    }
    for (int i = firstReading(at); i < firstReading(at + 1); i++) {
      walkFrom(readings.get(i), words, first, edits);
    }
  }

  private void walkFrom(Reading reading, long words, int first, List<Edit> edits) {
    long all = WordHash.thenAll(words, reading.text());
    if (index.phrases.at(all) != 0) {
      List<Edit> both = Stream.concat(edits.stream(), reading.edits().stream()).toList();
      step(all, first, reading.endToken(), both);
    }
  }

  /** Finds what stands inside a plain token, and its parts between apostrophes. */
  private void partsOf(int token) {
    int start = text.normalStartAt(token);
    int end = text.normalEndAt(token);
    int from = start;
    at(token, token + 1, List.of());
    for (int i = start; i <= end; i++) {
      if (i == end || isJoiner(normal.charAt(i))) {
        if (i - from < end - start) {
          step(WordHash.ofOne(normal.substring(from, i)), token, token + 1, List.of());
        }
        fragments(normal, from, i);
        from = i + 1;
      }
    }
  }

  /** Finds what stands inside a reading, and what its masked letters may stand for. */
  private void partsOf(Reading reading) {
    at(reading.firstToken(), reading.endToken(), reading.edits());
    String masked = reading.text();
    if (masked.indexOf(MaskIndex.MASK) >= 0) {
      for (int group : index.masks.groupsOf(masked)) {
        hits.add(hit(firstToken, endToken, group, true, undone));
      }
      return;
    }
    for (String word : masked.split(" ", -1)) {
      fragments(word, 0, word.length());
    }
  }

  private void at(int first, int end, List<Edit> edits) {
    firstToken = first;
    endToken = end;
    undone = edits;
  }

  private void fragments(String source, int from, int to) {
    int before = hits.size();
    index.fragments.scan(source, from, to, this);
    if (hits.size() > before && index.allows(source.substring(from, to))) {
      hits.subList(before, hits.size()).clear();
    }
  }

  @Override
  public void found(int group) {
    hits.add(hit(firstToken, endToken, group, false, undone));
  }

  private Hit hit(int first, int end, int group, boolean whole, List<Edit> edits) {
    return new Hit(first, end, text.spanOf(first, end), group, whole, edits);
  }

  private int firstReading(int token) {
    return firstReadings.length == 0 ? 0 : firstReadings[token];
  }

  private static boolean isJoiner(char sign) {
    return sign == '\'' || sign == '’' || sign == '-' || sign == '_' || sign == '@' || sign == '#';
  }
}
