package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.pack.ElectionCalendar.Method;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * When and how a census is answered, so that the category {@code civic/census} can tell a wrong
 * date or a wrong way of answering from the right one.
 *
 * <p>Joined to the built-in packs like an {@link ElectionCalendar}.
 *
 * @param day the day that the answers are about
 * @param deadline the last day on which answers are taken; not before {@code day}
 * @param methods the ways in which answers may be given; at least one
 */
public record CensusCalendar(LocalDate day, LocalDate deadline, Set<Method> methods) {
  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if there is no method, or the deadline is before the day
   */
  public CensusCalendar {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(deadline, "deadline");
    methods = Set.copyOf(methods);
    if (methods.isEmpty() || deadline.isBefore(day)) {
      throw new IllegalArgumentException(
          "a census needs a method and a deadline not before its day %s, but had %d methods and %s"
              .formatted(day, methods.size(), deadline));
    }
  }

  /**
   * The word classes that the frames on censuses need.
   *
   * @return a pack without categories of its own
   */
  public CategoryPack toPack() {
    String classes =
        "[census-wrong-day]\n%s\n[census-wrong-method]\n%s\n"
            .formatted(
                DateWords.joined(DateWords.besides(Set.of(day, deadline))),
                Method.wordsOfOthers(methods));
    return CategoryPack.ofClasses("census-calendar", "Census calendar", classes);
  }
}
