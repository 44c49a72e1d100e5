package io.github.moderation4j.core.analysis;

import java.util.Set;

/** Parts what an apostrophe has glued to a word, so that the word itself is a token. */
final class Contractions {
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "n", "s", "t", "m", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un",
          "all", "dell", "dall", "nell", "sull", "dev", "quell", "quest", "gl");

  private Contractions() {}

  static void split(String text, int start, int end, int flags, Tokens tokens) {
    int apostrophe = apostrophe(text, start, end);
    if (apostrophe < 0) {
      tokens.add(start, end, Token.Kind.WORD, flags);
    } else if (apostrophe == end - 2 && text.charAt(end - 1) == 's') {
      add(text, start, apostrophe, tokens);
      tokens.add(apostrophe, end, Token.Kind.WORD, 0);
    } else if (ELIDED.contains(text.substring(start, apostrophe))) {
      tokens.add(start, apostrophe + 1, Token.Kind.WORD, 0);
      add(text, apostrophe + 1, end, tokens);
    } else {
      boolean pieces = apostrophe(text, apostrophe + 1, end) >= 0;
      tokens.add(start, end, Token.Kind.WORD, pieces ? flags | Tokens.LEET : flags);
    }
  }

  private static int apostrophe(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\'') {
        return i;
      }
    }
    return -1;
  }

  private static void add(String text, int start, int end, Tokens tokens) {
    tokens.add(start, end, Token.Kind.WORD, new WordScan(text, start, end).flags());
  }
}
