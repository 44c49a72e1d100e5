package io.github.moderation4j.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Brings text into the form in which it is compared. Immutable and thread-safe. */
public final class TextNormalizer {
  private TextNormalizer() {}

  /**
   * The normaliser that the built-in packs are made for.
   *
   * @return the standard normaliser
   */
  public static TextNormalizer standard() {
    return new TextNormalizer();
  }

  /**
   * Normalises a text in one pass, in time linear in its length.
   *
   * @param original any string, lone surrogates included
   * @return the text with its normal form
   */
  public NormalizedText normalize(String original) {
    Objects.requireNonNull(original, "original");
    StringBuilder text = new StringBuilder(original.length());
    for (int i = 0; i < original.length(); i++) {
      String lower = original.substring(i, i + 1).toLowerCase(Locale.ROOT);
      text.append(lower.length() == 1 ? lower.charAt(0) : original.charAt(i));
    }
    return new NormalizedText(
        original, text.toString(), Alignment.identity(original.length()), List.of());
  }
}
