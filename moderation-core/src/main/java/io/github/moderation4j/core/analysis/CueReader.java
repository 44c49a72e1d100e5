package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the cues of a language; the format is in docs/formats/stance.md. */
final class CueReader {
  /** The place that prepositions fit. */
  static final int PREPOSITION = 0;

  /** The place that punctuation fits, over which no gap reaches. */
  static final int PAUSE = 1;

  private static final String PAUSES =
      ", . ; : ! ? ( ) \" \u2026 \u060C \u3001 \u3002 - \u2014 \u2013";

  private final Map<String, Set<String>> defined = new HashMap<>();

  /** The places by the words that fit them. */
  private final Map<Set<String>, Integer> places = new LinkedHashMap<>();

  private final List<Cue> cues = new ArrayList<>();
  private final Set<String> prepositions = new HashSet<>();

  private CueReader() {}

  static CueBook read(String resource) {
    CueReader reader = new CueReader();
    List<String[]> rows = Resources.rows(resource);
    for (String[] row : rows) {
      switch (row[0]) {
        case "define" -> reader.defined.put(row[1], Set.copyOf(words(row[2])));
        case "preposition" -> reader.prepositions.addAll(words(row[1]));
        default -> {}
      }
    }
    reader.places.put(Set.copyOf(reader.prepositions), PREPOSITION);
    reader.places.put(Set.of(PAUSES.split(" ")), PAUSE);
    for (String[] row : rows) {
      if (row.length == 4) {
        reader.add(row);
      }
    }
    return reader.book();
  }

  private void add(String[] row) {
    int space = row[2].indexOf(' ');
    String boundary = space < 0 ? row[2] : row[2].substring(0, space);
    int reach = space < 0 ? Integer.MAX_VALUE : Integer.parseInt(row[2].substring(space + 1));
    cues.add(
        new Cue(
            Cue.Kind.valueOf(row[0].toUpperCase(Locale.ROOT)),
            Cue.Direction.valueOf(row[1].toUpperCase(Locale.ROOT)),
            Cue.Boundary.valueOf(boundary.toUpperCase(Locale.ROOT)),
            reach,
            elements(row[3])));
  }

  private List<Cue.Element> elements(String pattern) {
    List<Cue.Element> elements = new ArrayList<>();
    for (String place : pattern.split(" ", -1)) {
      if (place.startsWith("~")) {
        elements.add(new Cue.Element(-1, Integer.parseInt(place.substring(1))));
      } else if (place.indexOf('|') < 0 && !place.startsWith("@")) {
        words(place).forEach(word -> elements.add(element(Set.of(word))));
      } else {
        elements.add(element(alternatives(place)));
      }
    }
    return List.copyOf(elements);
  }

  private Cue.Element element(Set<String> words) {
    return new Cue.Element(places.computeIfAbsent(words, w -> places.size()), 0);
  }

  private Set<String> alternatives(String place) {
    Set<String> words = new HashSet<>();
    for (String word : place.split("\\|", -1)) {
      if (word.startsWith("@")) {
        Set<String> list = defined.get(word.substring(1));
        if (list == null) {
          throw new IllegalStateException("undefined list " + word);
        }
        words.addAll(list);
      } else {
        boolean piece = word.startsWith("'") || word.endsWith("'");
        words.add(piece ? word : words(word).get(0));
      }
    }
    return Set.copyOf(words);
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokenizer.tokenize(TextNormalizer.standard().normalize(text));
    return tokens.stream().map(Token::text).toList();
  }

  private CueBook book() {
    Map<String, Integer> rowOf = new LinkedHashMap<>();
    places.keySet().forEach(set -> set.forEach(word -> rowOf.putIfAbsent(word, rowOf.size() + 1)));
    long[][] fits = new long[rowOf.size() + 1][(places.size() + Long.SIZE - 1) / Long.SIZE];
    places.forEach(
        (set, place) ->
            set.forEach(
                word -> fits[rowOf.getOrDefault(word, CueBook.NO_ROW)][place >> 6] |= 1L << place));
    HashIndex rows = new HashIndex();
    rowOf.forEach(rows::add);
    cues.sort(Comparator.comparing(cue -> -cue.words()));
    return new CueBook(rows, fits, cues);
  }
}
