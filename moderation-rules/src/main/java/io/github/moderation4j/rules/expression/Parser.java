package io.github.moderation4j.rules.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads tokens into a tree, by CEL's grammar and precedence. */
final class Parser {
  private static final int MAX_DEPTH = 60;
  private static final int MAX_CHAIN = 200;
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("||"),
          Set.of("&&"),
          Set.of("==", "!=", "<", "<=", ">", ">=", "in"),
          Set.of("+", "-"),
          Set.of("*", "/", "%"));
  private static final Set<String> RESERVED = Set.of("null", "in", "and", "or", "not");

  private final List<Token> tokens;
  private int at;
  private int depth;

  Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  Ast parse() throws Lexer.Broken {
    Ast whole = choice();
    if (peek().kind() != Token.Kind.END) {
      throw unexpected(peek(), "an operator or the end");
    }
    return whole;
  }

  private Ast choice() throws Lexer.Broken {
    enter();
    Ast condition = binary(0);
    if (accept("?")) {
      Ast then = choice();
      expect(":");
      condition = new Ast.Choice(condition, then, choice());
    }
    depth--;
    return condition;
  }

  private Ast binary(int level) throws Lexer.Broken {
    if (level == LEVELS.size()) {
      return unary();
    }
    Ast left = binary(level + 1);
    int chain = 0;
    while (LEVELS.get(level).stream().anyMatch(peek()::is)) {
      Token operator = next();
      left = new Ast.Binary(operator.text(), left, binary(level + 1), operator.start());
      if (++chain > MAX_CHAIN) {
        throw new Lexer.Broken(operator.start(), "expression chains more than 200 operators");
      }
    }
    return left;
  }

  private Ast unary() throws Lexer.Broken {
    Token sign = peek();
    if (sign.is("-") && tokens.get(at + 1).text().equals("9223372036854775808")) {
      at += 2;
      return new Ast.Literal(Long.MIN_VALUE, sign.start(), tokens.get(at - 1).end());
    }
    if (!sign.is("!") && !sign.is("-")) {
      return members(primary());
    }
    at++;
    enter();
    Ast operand = unary();
    depth--;
    return new Ast.Unary(sign.text(), operand, sign.start(), operand.end());
  }

  private Ast members(Ast first) throws Lexer.Broken {
    Ast value = first;
    int chain = 0;
    while (peek().is(".") || peek().is("[")) {
      if (++chain > MAX_CHAIN) {
        throw new Lexer.Broken(peek().start(), "expression chains more than 200 members");
      }
      value = accept("[") ? index(value) : member(value);
    }
    return value;
  }

  private Ast index(Ast list) throws Lexer.Broken {
    Ast index = choice();
    return new Ast.Index(list, index, list.start(), expect("]").end());
  }

  private Ast member(Ast receiver) throws Lexer.Broken {
    expect(".");
    Token name = next();
    if (name.kind() != Token.Kind.NAME) {
      throw unexpected(name, "a name");
    }
    if (accept("(")) {
      List<Ast> arguments = new ArrayList<>(List.of(receiver));
      arguments.addAll(list(")"));
      return new Ast.Call(name.text(), true, arguments, receiver.start(), before().end());
    }
    if (receiver instanceof Ast.Name outer) {
      return new Ast.Name(outer.name() + "." + name.text(), outer.start(), name.end());
    }
    throw new Lexer.Broken(
        name.start(), "only facts have parts, but found '.%s'".formatted(name.text()));
  }

  private Ast primary() throws Lexer.Broken {
    Token token = next();
    if (token.kind() == Token.Kind.LITERAL) {
      if (token.value().equals(token.text()) && Character.isDigit(token.text().charAt(0))) {
        throw new Lexer.Broken(
            token.start(), "number '%s' is out of range".formatted(token.text()));
      }
      return new Ast.Literal(token.value(), token.start(), token.end());
    }
    if (token.is("(")) {
      Ast inner = choice();
      expect(")");
      return inner;
    }
    if (token.is("[")) {
      List<Ast> elements = list("]");
      return new Ast.ListOf(elements, token.start(), before().end());
    }
    if (token.kind() != Token.Kind.NAME || RESERVED.contains(token.text())) {
      throw unexpected(token, "a value");
    }
    if (accept("(")) {
      List<Ast> arguments = list(")");
      return new Ast.Call(token.text(), false, arguments, token.start(), before().end());
    }
    return new Ast.Name(token.text(), token.start(), token.end());
  }

  private List<Ast> list(String close) throws Lexer.Broken {
    List<Ast> elements = new ArrayList<>();
    while (!accept(close)) {
      if (!elements.isEmpty()) {
        expect(",");
      }
      elements.add(choice());
    }
    return elements;
  }

  private void enter() throws Lexer.Broken {
    if (++depth > MAX_DEPTH) {
      throw new Lexer.Broken(peek().start(), "expression is nested more than 60 deep");
    }
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token before() {
    return tokens.get(at - 1);
  }

  private Token next() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  private boolean accept(String sign) {
    boolean found = peek().is(sign);
    at += found ? 1 : 0;
    return found;
  }

  private Token expect(String sign) throws Lexer.Broken {
    if (!peek().is(sign)) {
      throw unexpected(peek(), "'%s'".formatted(sign));
    }
    return next();
  }

  private static Lexer.Broken unexpected(Token token, String expected) {
    String found = token.kind() == Token.Kind.END ? "the end" : "'%s'".formatted(token.text());
    String hint =
        switch (token.text()) {
          case "null" -> "; ask has(x) whether a fact is known";
          case "and" -> "; 'and' is written '&&'";
          case "or" -> "; 'or' is written '||'";
          case "not" -> "; 'not' is written '!'";
          default -> "";
        };
    return new Lexer.Broken(
        token.start(), "found %s; expected %s%s".formatted(found, expected, hint));
  }
}
