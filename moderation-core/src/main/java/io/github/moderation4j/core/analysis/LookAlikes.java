package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.text.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters beyond ASCII that can be read as Latin ones. */
final class LookAlikes {
  static final LookAlikes STANDARD = new LookAlikes();

  /** How like the letters are. */
  enum Likeness {
    /** The letter itself with a mark, hook or stroke. */
    MARK(Edit.Kind.MARK),
    /** The same to the eye. */
    CLOSE(Edit.Kind.CONFUSABLE),
    /** Near enough for those who want to be read. */
    LOOSE(Edit.Kind.CONFUSABLE);

    final Edit.Kind edit;

    Likeness(Edit.Kind edit) {
      this.edit = edit;
    }
  }

  /** What a letter can be read as, likeliest first. */
  record Entry(Likeness likeness, List<String> letters) {}

  private final Map<Integer, Entry> entries = new HashMap<>();

  private LookAlikes() {
    for (String[] row : Resources.rows("lookalikes.tsv")) {
      Likeness likeness = Likeness.valueOf(row[1].toUpperCase(java.util.Locale.ROOT));
      List<String> letters = List.of(row[2].split(","));
      entries.merge(
          row[0].codePointAt(0), new Entry(likeness, letters), (a, b) -> join(a, b.letters()));
    }
  }

  private static Entry join(Entry first, List<String> more) {
    var all = new java.util.LinkedHashSet<>(first.letters());
    all.addAll(more);
    return new Entry(first.likeness(), List.copyOf(all));
  }

  @Nullable Entry get(int code) {
    return entries.get(code);
  }
}
