package io.github.moderation4j.rules.expression;

/** A piece of an expression's source: {@code [start, end)}, with its value if it has one. */
record Token(Kind kind, String text, Object value, int start, int end) {
  enum Kind {
    NAME,
    LITERAL,
    SIGN,
    END
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
  }
}
