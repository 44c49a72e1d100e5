package io.github.moderation4j.examples.guides;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.pack.Packs;
import java.nio.file.Path;

/** A pack of the application's own beside those that come with the library. */
final class OwnPack {
  private OwnPack() {}

  static Assessor assessor(Path folder) {
    // snippet: load
    Packs packs = Packs.builtIn().and(Packs.load(folder));
    Assessor assessor =
        Assessor.builder()
            .remove("lexicon")
            .add(packs.lexiconClassifier())
            .remove("frame")
            .add(packs.frameClassifier())
            .build();
    // end
    return assessor;
  }
}
