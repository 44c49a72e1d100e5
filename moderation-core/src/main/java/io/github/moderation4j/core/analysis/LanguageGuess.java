package io.github.moderation4j.core.analysis;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses the language of a text from its script and its commonest words.
 *
 * <p>Cheap and modest: where two languages are near each other or words are few, the answer is
 * {@code und}.
 */
final class LanguageGuess {
  static final LanguageGuess STANDARD = new LanguageGuess();

  private static final String UNKNOWN = "und";

  /** Tokens looked at; the language of a page shows on its first ones. */
  private static final int SAMPLE = 400;

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.of(
          UnicodeScript.HAN, "zh",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.DEVANAGARI, "hi",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th");

  /** Letters that the language of the script does not have. */
  private static final String NOT_RUSSIAN = "іїєґўјљњћђџ";

  private static final String NOT_ARABIC = "پچژگکیٹڈڑںہھے";

  private final List<String> tags = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private final HashIndex words = new HashIndex();

  private LanguageGuess() {
    for (String[] row : Resources.rows("languages.tsv")) {
      long bit = 1L << tags.size();
      tags.add(row[0]);
      letters.add(row[1]);
      for (String word : row[2].split(" ", -1)) {
        words.add(word, bit);
      }
    }
  }

  /** The letters beyond a–z that the words of a language need. */
  String lettersOf(String tag) {
    int index = tags.indexOf(tag);
    return index < 0 ? "" : letters.get(index);
  }

  /** The language of a text, or {@code und}. */
  String guess(Tokens tokens, Map<UnicodeScript, Integer> scripts) {
    if (scripts.size() == 1) {
      return latin(tokens);
    }
    UnicodeScript main = UnicodeScript.LATIN;
    int most = scripts.getOrDefault(main, 0);
    for (UnicodeScript script : BY_SCRIPT.keySet()) {
      int weight = scripts.getOrDefault(script, 0);
      if (weight > most) {
        most = weight;
        main = script;
      }
    }
    boolean kana = scripts.containsKey(UnicodeScript.HIRAGANA);
    return main == UnicodeScript.LATIN
        ? latin(tokens)
        : main == UnicodeScript.HAN && kana ? "ja" : inItsScript(tokens, main);
  }

  private static String inItsScript(Tokens tokens, UnicodeScript script) {
    String others =
        script == UnicodeScript.CYRILLIC
            ? NOT_RUSSIAN
            : script == UnicodeScript.ARABIC ? NOT_ARABIC : "";
    int end = Math.min(tokens.text().length(), SAMPLE);
    for (int i = 0; i < end; i++) {
      if (others.indexOf(tokens.text().charAt(i)) >= 0) {
        return UNKNOWN;
      }
    }
    return BY_SCRIPT.getOrDefault(script, UNKNOWN);
  }

  private String latin(Tokens tokens) {
    int[] hits = new int[tags.size()];
    int end = Math.min(tokens.size(), SAMPLE);
    for (int token = 0; token < end; token++) {
      count(hits, words.get(tokens.hash(token)), 2);
      if (tokens.has(token, Tokens.LOOK_ALIKE)) {
        count(hits, languagesWith(tokens, token), 1);
      }
    }
    int best = 0;
    int second = -1;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        second = best;
        best = i;
      } else if (second < 0 || hits[i] > hits[second]) {
        second = i;
      }
    }
    boolean enough = hits[best] >= 4 || (hits[best] >= 2 && end <= 6);
    return enough && hits[best] > hits[second] ? tags.get(best) : UNKNOWN;
  }

  private long languagesWith(Tokens tokens, int token) {
    long found = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      for (int tag = 0; c >= 0x80 && tag < letters.size(); tag++) {
        found |= letters.get(tag).indexOf(c) >= 0 ? 1L << tag : 0;
      }
    }
    return found;
  }

  private static void count(int[] hits, long languages, int weight) {
    for (long rest = languages; rest != 0; rest &= rest - 1) {
      hits[Long.numberOfTrailingZeros(rest)] += weight;
    }
  }

  /** How many tokens of a text begin in each script. */
  static Map<UnicodeScript, Integer> scripts(Tokens tokens) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int ascii = 0;
    for (int token = 0; token < tokens.size(); token++) {
      char c = tokens.text().charAt(tokens.start(token));
      if (c < 0x80) {
        ascii += c >= 'a' && c <= 'z' ? tokens.length(token) : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), tokens.length(token), Integer::sum);
      }
    }
    counts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    return counts;
  }
}
