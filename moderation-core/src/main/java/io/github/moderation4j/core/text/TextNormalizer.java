package io.github.moderation4j.core.text;

import java.util.Objects;

/** Brings text into the form in which it is compared. Immutable and thread-safe. */
public final class TextNormalizer {
  private static final TextNormalizer STANDARD = new TextNormalizer(FoldTable.STANDARD);

  private final FoldTable table;

  private TextNormalizer(FoldTable table) {
    this.table = table;
  }

  /**
   * The normaliser that the built-in packs are made for.
   *
   * @return the standard normaliser
   */
  public static TextNormalizer standard() {
    return STANDARD;
  }

  /**
   * Normalises a text in one pass, in time linear in its length.
   *
   * <p>Normalising a normal form changes nothing. Unpaired surrogates become U+FFFD.
   *
   * @param original any string, lone surrogates included
   * @return the text with its normal form
   */
  public NormalizedText normalize(String original) {
    Objects.requireNonNull(original, "original");
    int length = original.length();
    char[] text = new char[length];
    boolean changed = false;
    for (int i = 0; i < length; i++) {
      char c = original.charAt(i);
      char simple = table.simple(c);
      if (simple == FoldTable.CLOSER_LOOK) {
        return new FoldPass(table, original).run();
      }
      text[i] = simple;
      changed |= simple != c;
    }
    return new NormalizedText(
        original,
        changed ? new String(text) : original,
        Alignment.identity(length),
        new EditLog(original));
  }
}
