package io.github.moderation4j.core;

/** Describes an exception without its message, which may hold the text that caused it. */
final class Failure {
  private Failure() {}

  static String describe(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String name = failure.getClass().getName();
    return trace.length == 0 ? name : name + " at " + trace[0];
  }
}
