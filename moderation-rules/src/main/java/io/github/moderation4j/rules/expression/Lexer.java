package io.github.moderation4j.rules.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts the source of an expression into tokens. */
final class Lexer {
  private static final List<String> SIGNS =
      List.of(
          "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "?", ":", "+", "-", "*", "/", "%", "(",
          ")", "[", "]", ",", ".");

  private final String source;
  private int at;

  Lexer(String source) {
    this.source = source;
  }

  List<Token> tokens() throws Broken {
    List<Token> tokens = new ArrayList<>();
    while (skipSpace()) {
      tokens.add(next());
    }
    tokens.add(new Token(Token.Kind.END, "", "", at, at));
    return tokens;
  }

  private boolean skipSpace() {
    while (at < source.length() && " \t\r\n\f".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    return at < source.length();
  }

  private Token next() throws Broken {
    char c = source.charAt(at);
    boolean raw = (c == 'r' || c == 'R') && (peek(1) == '\'' || peek(1) == '"');
    if (c == '\'' || c == '"' || raw) {
      int start = at;
      StringLexer string = new StringLexer(source, at, raw);
      String value = string.read();
      at = string.end();
      return new Token(Token.Kind.LITERAL, source.substring(start, at), value, start, at);
    }
    if (isDigit(c) || startsFraction()) {
      return number();
    }
    return isLetter(c) ? name() : sign();
  }

  private Token name() {
    int start = at;
    while (isLetter(peek(0)) || isDigit(peek(0))) {
      at++;
    }
    String text = source.substring(start, at);
    return switch (text) {
      case "true", "false" -> new Token(Token.Kind.LITERAL, text, Boolean.valueOf(text), start, at);
      default -> new Token(Token.Kind.NAME, text, "", start, at);
    };
  }

  private Token sign() throws Broken {
    for (String sign : SIGNS) {
      if (source.startsWith(sign, at)) {
        at += sign.length();
        return new Token(Token.Kind.SIGN, sign, "", at - sign.length(), at);
      }
    }
    String hint =
        switch (source.charAt(at)) {
          case '=' -> "; equality is written '=='";
          case '&' -> "; 'and' is written '&&'";
          case '|' -> "; 'or' is written '||'";
          default -> "";
        };
    String found = source.substring(at, source.offsetByCodePoints(at, 1));
    throw new Broken(at, "unexpected '%s'%s".formatted(found, hint));
  }

  private Token number() throws Broken {
    int start = at;
    while (isDigit(peek(0)) || isLetter(peek(0)) || startsFraction() || signed()) {
      at++;
    }
    String text = source.substring(start, at);
    return new Token(Token.Kind.LITERAL, text, numberValue(text, start), start, at);
  }

  private boolean startsFraction() {
    return peek(0) == '.' && isDigit(peek(1));
  }

  /** The sign of an exponent, as in {@code 1e-3}. */
  private boolean signed() {
    return (peek(0) == '-' || peek(0) == '+')
        && (peek(-1) == 'e' || peek(-1) == 'E')
        && isDigit(peek(1));
  }

  private static Object numberValue(String text, int start) throws Broken {
    var duration = Durations.parse(text);
    if (duration.isPresent()) {
      return duration.get();
    }
    try {
      if (text.matches("0[xX][0-9a-fA-F]+")) {
        return Long.parseLong(text.substring(2), 16);
      }
      if (text.matches("[0-9]+")) {
        return text.equals("9223372036854775808") ? text : (Object) Long.parseLong(text);
      }
      if (text.matches("[0-9]*\\.?[0-9]+([eE][+-]?[0-9]+)?")) {
        return Double.parseDouble(text);
      }
    } catch (NumberFormatException e) {
      throw new Broken(start, "number '%s' is out of range".formatted(text));
    }
    throw new Broken(
        start, "'%s' is no number; expected forms like 3, 0.5, 7d, 12h, 1h30m".formatted(text));
  }

  private char peek(int ahead) {
    int i = at + ahead;
    return i >= 0 && i < source.length() ? source.charAt(i) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  /** The source cannot be read on from here. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    Broken(int offset, String message) {
      super(message, null, false, false);
      this.offset = offset;
    }

    ExpressionIssue issue() {
      return new ExpressionIssue(offset, String.valueOf(getMessage()));
    }
  }
}
