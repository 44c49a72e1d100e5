package io.github.moderation4j.core.analysis;

/** Marks what stands between quotation marks, of whatever language. */
final class Quotes {
  private static final String OPENING = "\"\u201C\u201E\u00AB\u00BB\u2039\u201A\u300C\u300E\u300A";
  private static final String CLOSING = "\"\u201D\u201C\u00BB\u00AB\u203A\u2019\u300D\u300F\u300B";

  /** A quotation longer than this was never closed. */
  private static final int LONGEST = 120;

  private Quotes() {}

  static void mark(Tokens tokens, int[] stances) {
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == Token.Kind.SIGN) {
        int close = close(tokens, token);
        for (int inside = token + 1; inside < close; inside++) {
          stances[inside] |= Stance.QUOTED.bit();
        }
        token = Math.max(token, close);
      }
    }
  }

  /** The token that closes the quotation opened by a sign, or -1. */
  private static int close(Tokens tokens, int open) {
    char sign = tokens.text().charAt(tokens.start(open));
    if (sign == '\'' ? !opensWord(tokens, open) : OPENING.indexOf(sign) < 0) {
      return -1;
    }
    int end = Math.min(tokens.size(), open + LONGEST);
    for (int token = open + 1; token < end; token++) {
      if (tokens.kind(token) == Token.Kind.SIGN && closes(tokens, token, sign)) {
        return token;
      }
    }
    return -1;
  }

  private static boolean closes(Tokens tokens, int token, char open) {
    char sign = tokens.text().charAt(tokens.start(token));
    return switch (open) {
      case '\'' -> sign == '\'' && closesWord(tokens, token);
      case '\u201E' -> sign == '\u201C' || sign == '\u201D' || sign == '"';
      case '\u201C' -> sign == '\u201D' || sign == '"';
      case '\u201A' -> sign == '\'';
      default -> sign == CLOSING.charAt(OPENING.indexOf(open));
    };
  }

  private static boolean opensWord(Tokens tokens, int token) {
    return (token == 0 || tokens.end(token - 1) < tokens.start(token))
        && token + 1 < tokens.size()
        && tokens.end(token) == tokens.start(token + 1);
  }

  private static boolean closesWord(Tokens tokens, int token) {
    return tokens.end(token - 1) == tokens.start(token)
        && (token + 1 == tokens.size()
            || tokens.end(token) < tokens.start(token + 1)
            || tokens.kind(token + 1) == Token.Kind.SIGN);
  }
}
