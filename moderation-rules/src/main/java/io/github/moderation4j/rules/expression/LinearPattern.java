package io.github.moderation4j.rules.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A regular expression that takes time linear in the text, whatever it is. */
final class LinearPattern {
  private static final int MAX_LENGTH = 500;
  private static final int MAX_REPETITION = 1000;
  private static final java.util.regex.Pattern LOOK_AROUND =
      java.util.regex.Pattern.compile("\\(\\?<?[=!]");
  private static final java.util.regex.Pattern BACK_REFERENCE =
      java.util.regex.Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\[1-9]|\\\\k<)");
  private static final java.util.regex.Pattern GREEDY =
      java.util.regex.Pattern.compile("\\(\\?>|(?<!\\\\)[*+?}]\\+");
  private static final java.util.regex.Pattern COUNT =
      java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?\\}");

  private final Pattern pattern;

  private LinearPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it is no pattern, or one that cannot run in linear time
   */
  static LinearPattern compile(String source) {
    if (source.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("pattern is longer than 500 characters");
    }
    refuse(LOOK_AROUND, source, "look-around");
    refuse(BACK_REFERENCE, source, "a back-reference");
    refuse(GREEDY, source, "a possessive or atomic group");
    if (repetition(source) > MAX_REPETITION) {
      throw new IllegalArgumentException("repetitions of the pattern multiply to more than 1000");
    }
    try {
      return new LinearPattern(Pattern.compile(source));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "bad pattern: %s: '%s'".formatted(e.getDescription(), e.getPattern()), e);
    }
  }

  private static void refuse(java.util.regex.Pattern feature, String source, String name) {
    if (feature.matcher(source).find()) {
      throw new IllegalArgumentException(
          "pattern uses %s, which cannot run in linear time (RE2 syntax)".formatted(name));
    }
  }

  private static double repetition(String source) {
    java.util.regex.Matcher counts = COUNT.matcher(source);
    double product = 1;
    while (counts.find()) {
      String most =
          counts.group(2) == null || counts.group(2).isEmpty() ? counts.group(1) : counts.group(2);
      product *= Math.max(1, Double.parseDouble(most));
    }
    return product;
  }

  boolean foundIn(String text) {
    return pattern.matcher(text).find();
  }
}
