package io.github.moderation4j.rules.adjacency;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The grid that says how risky a finding is for advertisers: a tier for every category and
 * severity. Immutable; an application reads its own with {@link #parse}.
 *
 * <p>A category without a row is rated by the row of its nearest ancestor, and is safe if there is
 * none.
 *
 * @param rows the rows by category
 */
public record Suitability(SortedMap<Category, GridRow> rows) {
  /** Copies the rows. */
  public Suitability {
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
  }

  /**
   * The grid that comes with the library.
   *
   * @return a grid for the built-in categories
   */
  public static Suitability standard() {
    return GridForm.standard();
  }

  /**
   * Reads a grid; {@code docs/formats/suitability.md} says how it is written.
   *
   * @param name what messages call it, such as the name of the file
   * @param tsv the grid
   * @return the grid
   * @throws IllegalArgumentException if anything is wrong with it; tells all that is
   */
  public static Suitability parse(String name, String tsv) {
    return new GridForm(name).read(tsv);
  }

  /**
   * The grid as text, to be edited and read again.
   *
   * @return the grid in the form that {@link #parse} reads
   */
  public String toTsv() {
    return GridForm.write(this);
  }

  /**
   * Rates every finding of an assessment.
   *
   * @param assessment what the content contains
   * @return the ratings below {@link Tier#SAFE}, riskiest first; content that was not read to its
   *     end is {@link Tier#FLOOR}
   */
  public List<Rating> rate(Assessment assessment) {
    List<Rating> ratings = new ArrayList<>();
    if (!assessment.complete()) {
      ratings.add(new Rating(Tier.FLOOR, Optional.empty()));
    }
    for (CategoryScore score : assessment.scores()) {
      Tier tier = tier(score);
      if (tier != Tier.SAFE) {
        ratings.add(new Rating(tier, Optional.of(score.category())));
      }
    }
    ratings.sort(Comparator.comparing(Rating::tier));
    return List.copyOf(ratings);
  }

  /**
   * The riskiest tier that an assessment reaches.
   *
   * @param assessment what the content contains
   * @return the tier of the place beside it
   */
  public Tier tier(Assessment assessment) {
    List<Rating> ratings = rate(assessment);
    return ratings.isEmpty() ? Tier.SAFE : ratings.get(0).tier();
  }

  private Tier tier(CategoryScore score) {
    return row(score.category())
        .filter(row -> score.score() >= row.from())
        .map(row -> row.tier(score.severity()))
        .orElse(Tier.SAFE);
  }

  private Optional<GridRow> row(Category category) {
    Map<Category, GridRow> all = rows;
    Optional<GridRow> own = Optional.ofNullable(all.get(category));
    return own.isPresent() ? own : category.parent().flatMap(this::row);
  }
}
