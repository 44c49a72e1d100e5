package io.github.moderation4j.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The table of the normal form: what becomes of each code point.
 *
 * <p>Most characters become one character without further ado; {@link #simple} answers for them
 * from one array. The rest have an {@link Action}.
 */
final class FoldTable {
  /** What is done with a character that is not simple. */
  enum Action {
    /** Stays as it is, or becomes its lower case. */
    KEEP,
    /** Replaced, and the change is worth telling. */
    FOLD,
    /** Replaced by what is only another way to encode it. */
    QUIET,
    /** Removed as invisible. */
    DROP,
    /** Removed as a vowel point that writing usually leaves out. */
    POINT,
    /** Joined to the letter before or removed. */
    MARK,
    /** Joined to the letter before or kept. */
    JOIN
  }

  /** The answer of {@link #simple} for a character that needs a closer look. */
  static final char CLOSER_LOOK = '\uFFFF';

  static final FoldTable STANDARD = new FoldTable("folding.tsv");

  private final char[] simple = new char[0x10000];
  private final Map<Integer, Action> actions = new HashMap<>();
  private final Map<Integer, String> replacements = new HashMap<>();
  private final Map<Long, Character> pairs = new HashMap<>();
  private final Map<Character, Character> bare = new HashMap<>();

  private FoldTable(String resource) {
    for (int c = 0; c < simple.length; c++) {
      simple[c] = (char) Character.toLowerCase(c);
    }
    Arrays.fill(simple, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, CLOSER_LOOK);
    InputStream in = Objects.requireNonNull(FoldTable.class.getResourceAsStream(resource));
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells[1].equals("pair")) {
      int space = cells[0].indexOf(' ');
      char base = (char) Integer.parseInt(cells[0].substring(0, space), 16);
      int mark = Integer.parseInt(cells[0].substring(space + 1), 16);
      char whole = (char) Integer.parseInt(cells[2], 16);
      pairs.put(pair(base, mark), whole);
      bare.put(whole, base);
      return;
    }
    int dash = cells[0].indexOf('-');
    int first = Integer.parseInt(dash < 0 ? cells[0] : cells[0].substring(0, dash), 16);
    int last = dash < 0 ? first : Integer.parseInt(cells[0].substring(dash + 1), 16);
    Action action = Action.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT));
    String replacement = text(cells[2]);
    for (int code = first; code <= last; code++) {
      put(code, action, replacement);
    }
  }

  private void put(int code, Action action, String replacement) {
    boolean alone = action == Action.QUIET && replacement.length() == 1;
    if (code < simple.length) {
      simple[code] = alone ? replacement.charAt(0) : CLOSER_LOOK;
    }
    actions.put(code, action);
    if (action == Action.FOLD || action == Action.QUIET) {
      replacements.put(code, replacement);
    }
  }

  private static String text(String codes) {
    StringBuilder text = new StringBuilder();
    for (String code : codes.split(" ", -1)) {
      if (!code.isEmpty()) {
        text.appendCodePoint(Integer.parseInt(code, 16));
      }
    }
    return text.toString();
  }

  private static long pair(int base, int mark) {
    return (long) base << 32 | mark;
  }

  /**
   * What a character simply becomes.
   *
   * @param c the character
   * @return the normal form, or {@link #CLOSER_LOOK}
   */
  char simple(char c) {
    return simple[c];
  }

  Action action(int code) {
    return actions.getOrDefault(code, Action.KEEP);
  }

  /** What a code point is replaced by; itself in lower case where nothing else is said. */
  String replacement(int code) {
    String found = replacements.get(code);
    return found != null ? found : Character.toString(Character.toLowerCase(code));
  }

  /** The letter that a letter and a mark after it join into, or 0. */
  char join(char base, int mark) {
    Character joined = pairs.get(pair(base, mark));
    return joined != null ? joined : Hangul.join(base, mark);
  }

  /** A letter without its marks. */
  char bare(char letter) {
    char c = letter;
    for (Character next = bare.get(c); next != null; next = bare.get(c)) {
      c = next;
    }
    return c;
  }
}
