package io.github.moderation4j.core.pattern;

/** Finds one kind of matter in time linear in the text. Immutable and thread-safe. */
interface Finder {
  /**
   * Looks through a page and adds what it finds.
   *
   * @param page the text
   * @param finds what earlier finders found; finds of this one are added
   */
  void find(Page page, Finds finds);
}
