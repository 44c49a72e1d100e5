package io.github.moderation4j.rules.expression;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The type of an expression. */
record Type(Kind kind, @Nullable Type element) {
  enum Kind {
    BOOL,
    INT,
    DOUBLE,
    STRING,
    DURATION,
    SEVERITY,
    SUBJECT,
    LIST,
    /** The element of an empty list, and the result of an expression that has an issue. */
    ANY
  }

  static final Type BOOL = new Type(Kind.BOOL, null);
  static final Type INT = new Type(Kind.INT, null);
  static final Type DOUBLE = new Type(Kind.DOUBLE, null);
  static final Type STRING = new Type(Kind.STRING, null);
  static final Type DURATION = new Type(Kind.DURATION, null);
  static final Type SEVERITY = new Type(Kind.SEVERITY, null);
  static final Type SUBJECT = new Type(Kind.SUBJECT, null);
  static final Type ANY = new Type(Kind.ANY, null);

  static Type listOf(Type element) {
    return new Type(Kind.LIST, element);
  }

  boolean isNumber() {
    return kind == Kind.INT || kind == Kind.DOUBLE || kind == Kind.ANY;
  }

  boolean isList() {
    return kind == Kind.LIST || kind == Kind.ANY;
  }

  Type elementOrAny() {
    return element == null ? ANY : element;
  }

  /** Whether a value of the other type may stand where this one is expected. */
  boolean accepts(Type other) {
    if (kind == Kind.ANY || other.kind == Kind.ANY) {
      return true;
    }
    return kind == other.kind && elementOrAny().accepts(other.elementOrAny());
  }

  boolean comparesWith(Type other) {
    return accepts(other) || (isNumber() && other.isNumber());
  }

  boolean isOrdered() {
    return kind != Kind.LIST && kind != Kind.SUBJECT;
  }

  @Override
  public String toString() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return kind == Kind.LIST ? "list of " + elementOrAny() : name;
  }
}
