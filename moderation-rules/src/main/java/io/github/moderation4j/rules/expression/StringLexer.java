package io.github.moderation4j.rules.expression;

/** Reads one quoted string of an expression, with CEL's escapes. */
final class StringLexer {
  private static final String PLAIN_ESCAPES = "abfnrtv\\'\"`?";
  private static final String PLAIN_VALUES = "\u0007\b\f\n\r\t\u000b\\'\"`?";

  private final String source;
  private final int start;
  private final boolean raw;
  private final StringBuilder value = new StringBuilder();
  private int at;

  StringLexer(String source, int start, boolean raw) {
    this.source = source;
    this.start = start;
    this.raw = raw;
    this.at = raw ? start + 1 : start;
  }

  String read() throws Lexer.Broken {
    char quote = source.charAt(at++);
    while (true) {
      if (at >= source.length() || source.charAt(at) == '\n') {
        throw new Lexer.Broken(start, "string is not closed; expected %s".formatted(quote));
      }
      char c = source.charAt(at++);
      if (c == quote) {
        return value.toString();
      }
      if (c == '\\' && !raw) {
        escape();
      } else {
        value.append(c);
      }
    }
  }

  int end() {
    return at;
  }

  private void escape() throws Lexer.Broken {
    int from = at - 1;
    char c = at < source.length() ? source.charAt(at++) : '\0';
    int plain = PLAIN_ESCAPES.indexOf(c);
    if (plain >= 0) {
      value.append(PLAIN_VALUES.charAt(plain));
      return;
    }
    switch (c) {
      case 'x', 'X' -> codePoint(from, 2, 16);
      case 'u' -> codePoint(from, 4, 16);
      case 'U' -> codePoint(from, 8, 16);
      case '0', '1', '2', '3' -> {
        at--;
        codePoint(from, 3, 8);
      }
      default -> throw broken(from);
    }
  }

  private void codePoint(int from, int digits, int radix) throws Lexer.Broken {
    int code = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at < source.length() ? Character.digit(source.charAt(at), radix) : -1;
      if (digit < 0 || code > Character.MAX_CODE_POINT) {
        throw broken(from);
      }
      code = code * radix + digit;
      at++;
    }
    if (code > Character.MAX_CODE_POINT || (code >= 0xD800 && code <= 0xDFFF)) {
      throw broken(from);
    }
    value.appendCodePoint(code);
  }

  private Lexer.Broken broken(int from) {
    return new Lexer.Broken(
        from, "unknown escape in string; for a pattern, write r'...' or double the backslash");
  }
}
