package io.github.moderation4j.examples.cli;

/** Colours of the terminal, or none. */
final class Palette {
  private final boolean coloured;

  Palette(boolean coloured) {
    this.coloured = coloured;
  }

  String bold(String text) {
    return wrap("1", text);
  }

  String dim(String text) {
    return wrap("2", text);
  }

  String good(String text) {
    return wrap("32", text);
  }

  String caution(String text) {
    return wrap("33", text);
  }

  String bad(String text) {
    return wrap("1;31", text);
  }

  private String wrap(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
