package io.github.moderation4j.rules.expression;

import java.util.List;

/** Equality and order; numbers compare by value, whatever their type; not-a-number to nothing. */
final class Comparisons {
  private static final double TWO_TO_63 = 0x1p63;

  private Comparisons() {}

  static Code link(String operator, Code left, Code right) {
    Code.Step step =
        switch (operator) {
          case "==" -> Strict.of(left, right, Comparisons::same);
          case "!=" -> Strict.of(left, right, (a, b) -> !same(a, b));
          case "<" -> Strict.of(left, right, (a, b) -> less(a, b));
          case ">" -> Strict.of(left, right, (a, b) -> less(b, a));
          case "<=" -> Strict.of(left, right, (a, b) -> less(a, b) || same(a, b));
          default -> Strict.of(left, right, (a, b) -> less(b, a) || same(a, b));
        };
    return new Code(Type.BOOL, step);
  }

  static Code in(Code element, Code list) {
    return new Code(Type.BOOL, Strict.of(element, list, (e, l) -> holds((List<?>) l, e)));
  }

  static boolean holds(List<?> list, Object element) {
    for (Object candidate : list) {
      if (same(candidate, element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Object a, Object b) {
    if (a instanceof Double x) {
      return b instanceof Double y ? (double) x == y : sign(x, (Long) b) == 0;
    }
    if (b instanceof Double y) {
      return sign(y, (Long) a) == 0;
    }
    return a instanceof List<?> x ? sameLists(x, (List<?>) b) : a.equals(b);
  }

  private static boolean sameLists(List<?> a, List<?> b) {
    boolean same = a.size() == b.size();
    for (int i = 0; same && i < a.size(); i++) {
      same = same(a.get(i), b.get(i));
    }
    return same;
  }

  private static boolean less(Object a, Object b) {
    if (a instanceof Double x) {
      return b instanceof Double y ? x < y : sign(x, (Long) b) < 0;
    }
    if (b instanceof Double y) {
      return sign(y, (Long) a) > 0;
    }
    return ordered(a).compareTo(b) < 0;
  }

  /** The sign of {@code a - b}, exactly; not a number if {@code a} is none. */
  private static double sign(double a, long b) {
    if (Double.isNaN(a) || Math.abs(a) >= TWO_TO_63) {
      return a;
    }
    int whole = Long.compare((long) a, b);
    return whole != 0 ? whole : a - (long) a;
  }

  @SuppressWarnings("unchecked") // the linker has made sure that both sides are of one type
  private static Comparable<Object> ordered(Object value) {
    return (Comparable<Object>) value;
  }
}
