package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.Optional;

/**
 * One meaning of a term: what it speaks for, how surely, and where it holds.
 *
 * @param match how the term meets the words of a text
 * @param category the heading it speaks for
 * @param list the name under which rules count its hits
 * @param severity how bad it is if meant
 * @param score how sure the term alone makes a reader, above 0 and at most 1
 * @param target the group it is aimed at, if any
 * @param context where the meaning holds
 * @param note why, for people; never the term itself
 */
record Sense(
    Match match,
    Category category,
    String list,
    Severity severity,
    double score,
    Optional<String> target,
    Context context,
    String note) {
  private static final Match[] MATCHES = Match.values();
  private static final Severity[] SEVERITIES = Severity.values();

  /** From this score on a term is sure enough to be matched inside words and behind masks. */
  static final double SURE = 0.7;

  /** Up to this score a term is a weak signal, and nothing lifts it higher. */
  static final double WEAK = 0.5;

  boolean isSure() {
    return score >= SURE;
  }

  void write(TableWriter out) {
    out.number(match.ordinal());
    out.string(category.id());
    out.string(list);
    out.number(severity.ordinal());
    out.hash(Double.doubleToLongBits(score));
    out.string(target.orElse(""));
    context.write(out);
    out.string(note);
  }

  static Sense read(TableReader in) {
    return new Sense(
        MATCHES[in.number()],
        Category.of(in.string()),
        in.string(),
        SEVERITIES[in.number()],
        Double.longBitsToDouble(in.hash()),
        Optional.of(in.string()).filter(target -> !target.isEmpty()),
        Context.read(in),
        in.string());
  }
}
