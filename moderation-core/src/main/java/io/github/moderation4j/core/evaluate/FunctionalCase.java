package io.github.moderation4j.core.evaluate;

import io.github.moderation4j.core.content.Category;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A text, or one text per group of people, with what must be found in it.
 *
 * @param expectation what must be found
 * @param category what the text is, or looks like but is not
 * @param split which cases it belongs to, such as those that nobody may tune on
 * @param language of the text, as a BCP 47 tag
 * @param template the text, with {@code {P}} and {@code {S}} where the plural and the singular of a
 *     group's name belong, and {@code \n} for the end of a line
 */
public record FunctionalCase(
    Expectation expectation, Category category, String split, String language, String template) {
  private static final Set<String> HARMLESS = Set.of("profanity", "offensive");
  private static final int COLUMNS = 5;

  /** What must be found in a case. */
  public enum Expectation {
    /** The category, or another of its family. */
    ATTACK,
    /** Nothing but coarse language. */
    CLEAN,
    /** Nothing of the category's family, whatever else. */
    WITHOUT
  }

  /**
   * A group of people, as a text names it.
   *
   * @param plural the plural of its name
   * @param singular the singular
   */
  public record Group(String plural, String singular) {}

  /** Checks that no component is missing. */
  public FunctionalCase {
    Objects.requireNonNull(expectation, "expectation");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(split, "split");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(template, "template");
  }

  /**
   * Reads a case.
   *
   * @param row the components, separated by tabs
   * @return the case
   * @throws IllegalArgumentException if it has not five columns, or a word in one is unknown
   */
  public static FunctionalCase parse(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "a case must have %d columns, but had %d".formatted(COLUMNS, cells.length));
    }
    return new FunctionalCase(
        Expectation.valueOf(cells[0].toUpperCase(Locale.ROOT)),
        Category.of(cells[1]),
        cells[2],
        cells[3],
        cells[4]);
  }

  /**
   * Whether something must be found.
   *
   * @return true for attacks, false for look-alikes
   */
  public boolean isAttack() {
    return expectation == Expectation.ATTACK;
  }

  /**
   * Whether the case is one text per group.
   *
   * @return false for a text as it stands
   */
  public boolean leavesGroupOpen() {
    return template.contains("{P}") || template.contains("{S}");
  }

  /**
   * The text about a group.
   *
   * @param group the group
   * @return the text, with a capital first letter if it begins with the group's name
   */
  public String about(Group group) {
    String plural = group.plural();
    String first = plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
    String text = template.startsWith("{P}") ? first + template.substring(3) : template;
    return text.replace("{P}", plural).replace("{S}", group.singular()).replace("\\n", "\n");
  }

  /**
   * The texts of the case.
   *
   * @param groups the groups to speak about
   * @return a text per group, or the only one
   */
  public List<String> texts(List<Group> groups) {
    return leavesGroupOpen()
        ? groups.stream().map(this::about).toList()
        : List.of(template.replace("\\n", "\n"));
  }

  /**
   * Whether a reader got a text of the case right.
   *
   * @param found the categories it found
   * @return whether they are as expected
   */
  public boolean isRight(Collection<Category> found) {
    boolean same = found.stream().anyMatch(c -> family(c).equals(family(category)));
    return switch (expectation) {
      case ATTACK -> same;
      case WITHOUT -> !same;
      case CLEAN -> found.stream().allMatch(c -> HARMLESS.contains(family(c)));
    };
  }

  private static String family(Category category) {
    return category.id().split("/", 2)[0];
  }
}
