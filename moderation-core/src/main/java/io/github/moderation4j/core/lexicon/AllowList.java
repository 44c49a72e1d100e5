package io.github.moderation4j.core.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Innocent words and phrases that contain a bad one. Immutable.
 *
 * <p>An allowed word silences what is found inside it and what it could be a disguise of; an
 * allowed phrase silences what is found inside it too. Neither silences a term that is exactly as
 * long as itself, nor anything beside it: a disguised term in the same sentence stays found.
 */
public final class AllowList {
  private static final AllowList NONE = new AllowList(List.of());

  private final List<String> forms;

  private AllowList(Collection<String> forms) {
    this.forms = List.copyOf(forms);
  }

  /**
   * A list that allows nothing.
   *
   * @return the empty list
   */
  public static AllowList none() {
    return NONE;
  }

  /**
   * A list of words and phrases.
   *
   * @param forms the words and phrases, in any case
   * @return the list
   */
  public static AllowList of(Collection<String> forms) {
    return new AllowList(forms);
  }

  /**
   * Reads a list with one word or phrase a line; lines that start with {@code #} and a space are
   * remarks.
   *
   * @param lines the whole file
   * @return the list
   */
  public static AllowList read(String lines) {
    Objects.requireNonNull(lines, "lines");
    return new AllowList(
        Arrays.stream(lines.split("\\R", -1))
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("# "))
            .toList());
  }

  /**
   * This list and another together.
   *
   * @param other the other list
   * @return a list that allows what either allows
   */
  public AllowList and(AllowList other) {
    return new AllowList(Stream.concat(forms.stream(), other.forms.stream()).toList());
  }

  /**
   * The allowed words and phrases.
   *
   * @return an immutable list, as given
   */
  public List<String> forms() {
    return forms;
  }
}
