package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.lexicon.AllowList;
import io.github.moderation4j.core.lexicon.Lexicon;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Everything that one family of categories needs.
 *
 * @param name the name of its folder, such as {@code hate}
 * @param title the name for people
 * @param categories what its categories mean
 * @param lexicons its terms, one lexicon per language
 * @param allowed innocent words that contain such a term
 * @param frames the text of its frame files, by file name
 * @param models the names of its model heads
 * @param card what is known about its quality, as Markdown; empty if there is none
 */
public record CategoryPack(
    String name,
    String title,
    List<CategoryDefinition> categories,
    List<Lexicon> lexicons,
    AllowList allowed,
    Map<String, String> frames,
    List<String> models,
    String card) {
  /** Copies the collections. */
  public CategoryPack {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(allowed, "allowed");
    Objects.requireNonNull(card, "card");
    categories = List.copyOf(categories);
    lexicons = List.copyOf(lexicons);
    frames = Collections.unmodifiableMap(new TreeMap<>(frames));
    models = List.copyOf(models);
  }

  /** A pack of English word classes alone, which the frames of other packs refer to. */
  static CategoryPack ofClasses(String name, String title, String classes) {
    return new CategoryPack(
        name,
        title,
        List.of(),
        List.of(),
        AllowList.none(),
        Map.of("classes.en.txt", classes),
        List.of(),
        "");
  }
}
