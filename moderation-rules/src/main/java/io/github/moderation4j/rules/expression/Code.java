package io.github.moderation4j.rules.expression;

/** A part of an expression, typed and ready to run. */
record Code(Type type, Step step) {
  /** Computes a value, or an {@link Absent} if something is missing. */
  interface Step {
    Object run(Context context);
  }

  /** Stands for a part that has an issue, so that the rest is still checked. */
  static Code broken() {
    return new Code(Type.ANY, context -> Absent.because("issue"));
  }

  static Code constant(Type type, Object value) {
    return new Code(type, context -> value);
  }
}
