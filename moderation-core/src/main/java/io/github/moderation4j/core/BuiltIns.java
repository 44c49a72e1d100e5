package io.github.moderation4j.core;

import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.pack.Packs;
import io.github.moderation4j.core.pattern.PatternClassifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The classifiers that every assessor starts with. */
final class BuiltIns {
  private BuiltIns() {}

  /** A new map from id to maker, in the order in which they read a text. */
  static Map<String, Supplier<Classifier>> all() {
    Map<String, Supplier<Classifier>> all = new LinkedHashMap<>();
    all.put("lexicon", () -> Packs.builtIn().lexiconClassifier());
    all.put("pattern", PatternClassifier::create);
    all.put("frame", () -> Packs.builtIn().frameClassifier());
    all.put("model", () -> Packs.builtIn().modelClassifier());
    return all;
  }
}
