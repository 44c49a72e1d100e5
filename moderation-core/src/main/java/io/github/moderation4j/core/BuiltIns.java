package io.github.moderation4j.core;

import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.pack.Packs;
import io.github.moderation4j.core.pack.ReadyClassifiers;
import io.github.moderation4j.core.pattern.PatternClassifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The classifiers that every assessor starts with. */
final class BuiltIns {
  private BuiltIns() {}

  /** A new map from id to maker, in the order in which they read a text. */
  static Map<String, Supplier<Classifier>> all() {
    Supplier<Packs> packs = once(Packs::builtIn);
    Map<String, Supplier<Classifier>> all = new LinkedHashMap<>();
    all.put(
        "lexicon",
        () -> ReadyClassifiers.lexicon().orElseGet(() -> packs.get().lexiconClassifier()));
    all.put("pattern", PatternClassifier::create);
    all.put("frame", () -> ReadyClassifiers.frame().orElseGet(() -> packs.get().frameClassifier()));
    all.put("model", () -> ReadyClassifiers.model().orElseGet(() -> packs.get().modelClassifier()));
    return all;
  }

  /** Loads the packs for the first classifier that needs them, and for the others too. */
  private static <T> Supplier<T> once(Supplier<T> supplier) {
    List<T> made = new ArrayList<>(1);
    return () -> {
      if (made.isEmpty()) {
        made.add(supplier.get());
      }
      return made.get(0);
    };
  }
}
