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
    if (end - start > 2 && text.charAt(end - 2) == '\'' && text.charAt(end - 1) == 's') {
      elide(text, start, end - 2, new WordScan(text, start, end - 2).flags(), tokens);
      tokens.add(end - 2, end, Token.Kind.WORD, 0);
    } else {
      elide(text, start, end, flags, tokens);
    }
  }

  private static void elide(String text, int start, int end, int flags, Tokens tokens) {
    int apostrophe = apostrophe(text, start, end);
    if (apostrophe < 0) {
      tokens.add(start, end, Token.Kind.WORD, flags);
    } else if (ELIDED.contains(text.substring(start, apostrophe))) {
      int after = apostrophe + 1;
      tokens.add(start, after, Token.Kind.WORD, 0);
      tokens.add(after, end, Token.Kind.WORD, new WordScan(text, after, end).flags());
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
}
