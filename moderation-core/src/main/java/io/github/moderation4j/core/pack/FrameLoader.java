package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.frame.FrameSet;
import io.github.moderation4j.core.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes one set of frames of all packs, over the word classes that they share and their own. */
final class FrameLoader {
  /** Longer slurs are whole sentences, which name nobody. */
  private static final int WORDS_OF_A_NAME = 2;

  private final FrameSet.Builder builder = FrameSet.builder();

  private FrameLoader() {}

  static FrameSet load(Collection<CategoryPack> packs) {
    FrameLoader loader = new FrameLoader();
    TreeSet<String> languages = new TreeSet<>();
    packs.forEach(pack -> pack.frames().keySet().forEach(file -> languages.add(language(file))));
    languages.forEach(loader::sharedClasses);
    for (CategoryPack pack : packs) {
      pack.lexicons().forEach(loader::slurs);
      pack.frames().forEach((file, text) -> loader.file(pack.name(), file, text));
    }
    return loader.builder.build();
  }

  /** The language of a file such as {@code frames.en.txt}. */
  private static String language(String file) {
    int end = file.lastIndexOf('.');
    return file.substring(file.lastIndexOf('.', end - 1) + 1, Math.max(end, 0));
  }

  private void sharedClasses(String language) {
    String file = "classes." + language + ".txt";
    try (@Nullable InputStream bytes = FrameLoader.class.getResourceAsStream(file)) {
      if (bytes != null) {
        builder.classes(file, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  private void file(String pack, String file, String text) {
    if (file.startsWith("classes.")) {
      builder.classes(pack + "/" + file, text);
    } else {
      builder.frames(pack + "/" + file, text);
    }
  }

  /** A slur names a group; where it cannot mean anything else, it is a bad word besides. */
  private void slurs(Lexicon lexicon) {
    for (Lexicon.Term term : lexicon.terms("slurs")) {
      if (term.form().split(" ", -1).length <= WORDS_OF_A_NAME) {
        Optional<String> target = Optional.of(term.target().orElse("people"));
        builder.term("group", term.form(), target, Optional.of(term.category()));
        if (term.sure()) {
          builder.term("slur", term.form(), target, Optional.of(term.category()));
        }
      }
    }
  }
}
