package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cues of one language, found by their first word. The format is in docs/formats/stance.md. */
final class CueBook {
  private static final Map<String, CueBook> BOOKS = books();

  private final Map<String, String> defined = new HashMap<>();
  private final Map<Long, List<Cue>> byFirst = new HashMap<>();
  private final Set<Long> prepositions = new java.util.HashSet<>();

  /** What is found at a token. */
  record Match(Cue cue, int start, int end) {}

  private CueBook(String language) {
    for (String[] row : Resources.rows("stance." + language + ".tsv")) {
      switch (row[0]) {
        case "define" -> defined.put(row[1], row[2]);
        case "preposition" -> words(row[1]).forEach(word -> prepositions.add(Token.hashOf(word)));
        default -> add(row);
      }
    }
    Comparator<Cue> longest = Comparator.comparing(cue -> -cue.words());
    byFirst.values().forEach(list -> list.sort(longest));
  }

  private static Map<String, CueBook> books() {
    Map<String, CueBook> books = new HashMap<>();
    for (String language :
        List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ar", "hi", "zh")) {
      books.put(language, new CueBook(language));
    }
    return Map.copyOf(books);
  }

  /** The cues for a text in a language; English where the language is unknown. */
  static @Nullable CueBook of(String language) {
    int dash = language.indexOf('-');
    String main = dash < 0 ? language : language.substring(0, dash);
    return BOOKS.get(main.equals("und") ? "en" : main);
  }

  private void add(String[] row) {
    Cue.Kind kind = Cue.Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
    Cue.Direction direction = Cue.Direction.valueOf(row[1].toUpperCase(Locale.ROOT));
    int space = row[2].indexOf(' ');
    String boundary = space < 0 ? row[2] : row[2].substring(0, space);
    int reach = space < 0 ? Integer.MAX_VALUE : Integer.parseInt(row[2].substring(space + 1));
    List<Cue.Element> elements = elements(row[3]);
    Cue cue =
        new Cue(
            kind,
            direction,
            Cue.Boundary.valueOf(boundary.toUpperCase(Locale.ROOT)),
            reach,
            elements);
    for (Long first : elements.get(0).hashes()) {
      byFirst.computeIfAbsent(first, hash -> new ArrayList<>()).add(cue);
    }
  }

  private List<Cue.Element> elements(String pattern) {
    List<Cue.Element> elements = new ArrayList<>();
    for (String place : pattern.split(" ", -1)) {
      if (place.startsWith("~")) {
        elements.add(new Cue.Element(Set.of(), Integer.parseInt(place.substring(1))));
      } else if (place.indexOf('|') < 0 && !place.startsWith("@")) {
        words(place).forEach(word -> elements.add(new Cue.Element(Set.of(Token.hashOf(word)), 0)));
      } else {
        elements.add(new Cue.Element(alternatives(place), 0));
      }
    }
    return List.copyOf(elements);
  }

  private Set<Long> alternatives(String place) {
    Set<Long> hashes = new java.util.HashSet<>();
    for (String word : place.split("\\|", -1)) {
      if (word.startsWith("@")) {
        String list = defined.get(word.substring(1));
        if (list == null) {
          throw new IllegalStateException("undefined list " + word);
        }
        words(list).forEach(each -> hashes.add(Token.hashOf(each)));
      } else {
        boolean piece = word.startsWith("'") || word.endsWith("'");
        hashes.add(Token.hashOf(piece ? word : words(word).get(0)));
      }
    }
    return Set.copyOf(hashes);
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokenizer.tokenize(TextNormalizer.standard().normalize(text));
    return tokens.stream().map(Token::text).toList();
  }

  boolean isPreposition(long hash) {
    return prepositions.contains(hash);
  }

  /** The longest cue that begins at a token, among the judgements or among the others. */
  @Nullable Match at(Tokens tokens, int start, int end, boolean judgement) {
    for (Cue cue : byFirst.getOrDefault(tokens.hash(start), List.of())) {
      if (cue.isJudgement() != judgement) {
        continue;
      }
      int stop = match(cue.elements(), 0, tokens, start, end);
      if (stop > 0) {
        return new Match(cue, start, stop);
      }
    }
    return null;
  }

  private static int match(
      List<Cue.Element> elements, int from, Tokens tokens, int start, int end) {
    int token = start;
    for (int i = from; i < elements.size(); i++) {
      Cue.Element element = elements.get(i);
      if (element.gap() > 0) {
        return afterGap(elements, i, tokens, token, end);
      }
      if (token >= end || !element.hashes().contains(tokens.hash(token))) {
        return 0;
      }
      token++;
    }
    return token;
  }

  private static int afterGap(
      List<Cue.Element> elements, int gap, Tokens tokens, int start, int end) {
    int last = Math.min(end, start + elements.get(gap).gap());
    for (int token = start; token <= last; token++) {
      int stop = match(elements, gap + 1, tokens, token, end);
      if (stop > 0) {
        return stop;
      }
      if (token < end && tokens.kind(token) == Token.Kind.SIGN) {
        return 0;
      }
    }
    return 0;
  }
}
