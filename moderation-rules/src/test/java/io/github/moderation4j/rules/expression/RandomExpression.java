package io.github.moderation4j.rules.expression;

import java.util.List;
import java.util.Random;

/** Random well-typed expressions of the subset that this language shares with CEL. */
final class RandomExpression {
  private static final List<String> STRINGS =
      List.of(
          "''",
          "'a'",
          "'blorp'",
          "'snarg blorp'",
          "\"\\u00e9\"",
          "'\\n'",
          "'\\U0001F600x'",
          "s",
          "s2");
  private static final List<String> INTS =
      List.of("0", "1", "2", "-1", "7", "9223372036854775807", "-9223372036854775808", "i", "i2");
  private static final List<String> DOUBLES =
      List.of("0.0", "0.5", "1.0", "-2.5", "1e3", "9.007199254740993e15", "d", "d2");
  private static final List<String> DURATIONS =
      List.of("⟦30m⟧", "⟦1h30m⟧", "⟦90s⟧", "⟦0s⟧", "t", "t2");
  private static final List<String> PATTERNS =
      List.of("'^b'", "'o+r'", "'a|e'", "r'\\w+\\s'", "''");

  private final Random random;

  RandomExpression(Random random) {
    this.random = random;
  }

  String bool(int depth) {
    if (depth == 0) {
      return pick(List.of("true", "false", "b", "b2"));
    }
    return switch (random.nextInt(14)) {
      case 0, 1 -> "(" + bool(depth - 1) + " && " + bool(depth - 1) + ")";
      case 2, 3 -> "(" + bool(depth - 1) + " || " + bool(depth - 1) + ")";
      case 4 -> "!" + bool(depth - 1);
      case 5 -> numbers(depth - 1);
      case 6 -> comparison(string(depth - 1), string(depth - 1));
      case 7 -> comparison(duration(depth - 1), duration(depth - 1));
      case 8 -> "(" + string(depth - 1) + " in " + strings(depth - 1) + ")";
      case 9 -> "(" + integer(depth - 1) + " in [" + integer(depth - 1) + ", " + integer(0) + "])";
      case 10 ->
          string(depth - 1)
              + "."
              + pick(List.of("contains", "startsWith", "endsWith"))
              + "("
              + string(depth - 1)
              + ")";
      case 11 -> string(depth - 1) + ".matches(" + pick(PATTERNS) + ")";
      case 12 ->
          "(" + strings(depth - 1) + pick(List.of(" == ", " != ")) + strings(depth - 1) + ")";
      default -> choice(depth, bool(depth - 1), bool(depth - 1));
    };
  }

  /**
   * CEL's checker orders mixed numbers, but knows no equality of them; and cel-java orders
   * not-a-number beside whole numbers, against the specification, so reals are finite there.
   */
  private String numbers(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> comparison(integer(depth), integer(depth));
      case 1 -> comparison(real(depth), real(depth));
      case 2 -> order(integer(depth), real(0));
      default -> order(real(0), integer(depth));
    };
  }

  private String order(String left, String right) {
    return "(" + left + " " + pick(List.of("<", "<=", ">", ">=")) + " " + right + ")";
  }

  private String comparison(String left, String right) {
    return "(" + left + " " + pick(List.of("==", "!=", "<", "<=", ">", ">=")) + " " + right + ")";
  }

  private String choice(int depth, String then, String otherwise) {
    return "(" + bool(depth - 1) + " ? " + then + " : " + otherwise + ")";
  }

  private String integer(int depth) {
    if (depth == 0) {
      return pick(INTS);
    }
    return switch (random.nextInt(5)) {
      case 0, 1 ->
          "("
              + integer(depth - 1)
              + pick(List.of(" + ", " - ", " * ", " / ", " % "))
              + integer(depth - 1)
              + ")";
      case 2 -> "size(" + string(depth - 1) + ")";
      case 3 -> strings(depth - 1) + ".size()";
      default -> choice(depth, integer(depth - 1), integer(depth - 1));
    };
  }

  private String real(int depth) {
    if (depth == 0) {
      return pick(DOUBLES);
    }
    return switch (random.nextInt(4)) {
      case 0, 1 ->
          "(" + real(depth - 1) + pick(List.of(" + ", " - ", " * ", " / ")) + real(depth - 1) + ")";
      case 2 -> "double(" + integer(depth - 1) + ")";
      default -> "-" + real(depth - 1).replaceFirst("^-", "");
    };
  }

  private String string(int depth) {
    if (depth == 0) {
      return pick(STRINGS);
    }
    return switch (random.nextInt(3)) {
      case 0 -> "(" + string(depth - 1) + " + " + string(depth - 1) + ")";
      case 1 -> strings(depth - 1) + "[" + integer(0) + "]";
      default -> choice(depth, string(depth - 1), string(depth - 1));
    };
  }

  private String strings(int depth) {
    if (depth == 0) {
      return pick(List.of("l", "l2", "['a', 'blorp']"));
    }
    return random.nextBoolean()
        ? "[" + string(depth - 1) + ", " + string(0) + "]"
        : "(" + strings(depth - 1) + " + " + strings(0) + ")";
  }

  private String duration(int depth) {
    return depth == 0
        ? pick(DURATIONS)
        : "(" + duration(depth - 1) + pick(List.of(" + ", " - ")) + duration(depth - 1) + ")";
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
