package io.github.moderation4j.core.frame;

/**
 * The language that a file is about, told by its name.
 *
 * @param tag a BCP 47 tag; empty if the name tells none
 */
record FileLanguage(String tag) {
  /** No language. */
  static final FileLanguage NONE = new FileLanguage("");

  /** Of a name such as {@code frames.en.txt}. */
  static FileLanguage of(String file) {
    int end = file.lastIndexOf('.');
    int start = end < 0 ? -1 : file.lastIndexOf('.', end - 1);
    return new FileLanguage(start < 0 ? "" : file.substring(start + 1, end));
  }

  /** Whether words of two files may belong together. */
  boolean agreesWith(FileLanguage other) {
    return tag.isEmpty() || other.tag.isEmpty() || tag.equals(other.tag);
  }

  /** Whether a text in a language is known to be in another one. */
  boolean isForeignTo(String language) {
    return !tag.isEmpty() && !language.equals("und") && !language.equals(tag);
  }
}
