package io.github.moderation4j.core.opennlp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Languages as OpenNLP names them, and as BCP 47 does. */
final class LanguageTags {
  /** Individual languages that BCP 47 writes by the tag of the language they belong to. */
  private static final Map<String, String> MEMBERS =
      Map.of(
          "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "nob", "nb", "plt", "mg", "zlm", "ms",
          "als", "sq", "arb", "ar", "swh", "sw");

  private static final Map<String, String> TAGS = tags();

  private LanguageTags() {}

  /** The BCP 47 tag of an ISO 639-3 code; the code itself where there is no shorter one. */
  static String of(String code) {
    return TAGS.getOrDefault(code, code);
  }

  /** The stemming algorithm of a language, region and script apart. */
  static Optional<SnowballStemmer.ALGORITHM> algorithm(String tag) {
    String name =
        Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).toUpperCase(Locale.ROOT);
    for (SnowballStemmer.ALGORITHM algorithm : SnowballStemmer.ALGORITHM.values()) {
      if (algorithm.name().equals(name)) {
        return Optional.of(algorithm);
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>(MEMBERS);
    for (String tag : Locale.getISOLanguages()) {
      tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
    }
    return Map.copyOf(tags);
  }
}
