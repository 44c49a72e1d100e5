package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a match means and when it counts.
 *
 * @param id name of the frame, unique within a set
 * @param categories the headings; empty when only {@code target} was given
 * @param byTarget whether the category of the group spoken of is a heading too
 * @param score how sure a match is, from 0 to 1
 * @param severity how bad it is if true
 * @param note why, for people
 * @param unless stances that forbid a match at any of its words, the group's name apart
 * @param require a stance that must hold at some word of the match
 * @param language the language of its words
 */
record Frame(
    String id,
    List<Category> categories,
    boolean byTarget,
    double score,
    Severity severity,
    String note,
    Set<Stance> unless,
    Optional<Stance> require,
    FileLanguage language) {
  private static final Stance[] STANCES = Stance.values();
  private static final Severity[] SEVERITIES = Severity.values();

  void write(TableWriter out) {
    out.string(id);
    out.number(categories.size());
    categories.forEach(category -> out.string(category.id()));
    out.number(byTarget ? 1 : 0);
    out.hash(Double.doubleToLongBits(score));
    out.number(severity.ordinal());
    out.string(note);
    out.number(unless.stream().mapToInt(stance -> 1 << stance.ordinal()).sum());
    out.number(require.map(Stance::ordinal).orElse(-1));
    out.string(language.tag());
  }

  static Frame read(TableReader in) {
    String id = in.string();
    Category[] categories = new Category[in.number()];
    for (int i = 0; i < categories.length; i++) {
      categories[i] = Category.of(in.string());
    }
    boolean byTarget = in.number() != 0;
    double score = Double.longBitsToDouble(in.hash());
    Severity severity = SEVERITIES[in.number()];
    String note = in.string();
    Set<Stance> unless = stances(in.number());
    int required = in.number();
    return new Frame(
        id,
        List.of(categories),
        byTarget,
        score,
        severity,
        note,
        unless,
        required < 0 ? Optional.empty() : Optional.of(STANCES[required]),
        new FileLanguage(in.string()));
  }

  private static Set<Stance> stances(int bits) {
    Set<Stance> stances = EnumSet.noneOf(Stance.class);
    for (Stance stance : STANCES) {
      if ((bits & 1 << stance.ordinal()) != 0) {
        stances.add(stance);
      }
    }
    return stances;
  }
}
