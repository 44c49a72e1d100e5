package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.frame.FrameClassifier;
import io.github.moderation4j.core.lexicon.AllowList;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import io.github.moderation4j.core.model.ModelClassifier;
import io.github.moderation4j.core.model.TextModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some packs, and what they hold together. Immutable. */
public final class Packs {
  private static final String MODEL = "text.model";

  private static final List<String> BUILT_IN =
      List.of(
          "hate",
          "extremism",
          "harassment",
          "violence",
          "self-harm",
          "sexual",
          "profanity",
          "spam",
          "privacy",
          "misinformation",
          "denial",
          "conspiracy",
          "civic",
          "illicit");

  private final List<CategoryPack> packs;
  private final Map<Category, CategoryDefinition> definitions = new LinkedHashMap<>();

  private Packs(Collection<CategoryPack> packs) {
    this.packs = List.copyOf(packs);
    List<String> issues = new ArrayList<>();
    for (CategoryPack pack : this.packs) {
      for (CategoryDefinition definition : pack.categories()) {
        if (definitions.put(definition.category(), definition) != null) {
          issues.add(
              "%s: category '%s' is already defined by another pack"
                  .formatted(pack.name(), definition.category()));
        }
      }
    }
    if (!issues.isEmpty()) {
      throw new PackException(issues);
    }
  }

  /**
   * The packs that come with the library: the whole taxonomy.
   *
   * @return the built-in packs, read anew
   */
  public static Packs builtIn() {
    return of(BUILT_IN.stream().map(Packs::builtIn).toList());
  }

  private static CategoryPack builtIn(String name) {
    return read(name, file -> Packs.class.getResourceAsStream(name + "/" + file));
  }

  /**
   * Some packs together.
   *
   * @param packs the packs
   * @return a set of just these
   * @throws PackException if two of them define the same category
   */
  public static Packs of(Collection<CategoryPack> packs) {
    return new Packs(packs);
  }

  /**
   * Loads a pack from a folder.
   *
   * @param folder the folder; its name becomes the pack's
   * @return the pack
   * @throws PackException if anything in it is wrong, with all of it
   */
  public static CategoryPack load(Path folder) {
    Path name = folder.toAbsolutePath().getFileName();
    return read(
        name == null ? "pack" : name.toString(),
        file ->
            Files.exists(folder.resolve(file)) ? Files.newInputStream(folder.resolve(file)) : null);
  }

  /**
   * Reads a pack from anywhere, such as the resources of an application.
   *
   * @param name the name of the pack
   * @param source where its files are
   * @return the pack
   * @throws PackException if anything in it is wrong, with all of it
   */
  public static CategoryPack read(String name, PackSource source) {
    return new PackReader(name, source).read();
  }

  /**
   * These packs and one more.
   *
   * @param pack the pack to add
   * @return a new set
   * @throws PackException if it defines a category that is already defined
   */
  public Packs and(CategoryPack pack) {
    List<CategoryPack> all = new ArrayList<>(packs);
    all.add(pack);
    return new Packs(all);
  }

  /**
   * The packs.
   *
   * @return an immutable list, in order of joining
   */
  public List<CategoryPack> all() {
    return packs;
  }

  /**
   * The definitions of all categories.
   *
   * @return an immutable list, in order of the packs
   */
  public List<CategoryDefinition> definitions() {
    return List.copyOf(definitions.values());
  }

  /**
   * What a category means.
   *
   * @param category the category
   * @return its definition, or empty if no pack defines it
   */
  public Optional<CategoryDefinition> definition(Category category) {
    return Optional.ofNullable(definitions.get(category));
  }

  /**
   * A classifier for the terms of all these packs.
   *
   * @return a new classifier, compiled and ready
   */
  public LexiconClassifier lexiconClassifier() {
    List<Lexicon> lexicons = packs.stream().flatMap(pack -> pack.lexicons().stream()).toList();
    AllowList allowed =
        packs.stream().map(CategoryPack::allowed).reduce(AllowList.none(), AllowList::and);
    return LexiconClassifier.of(lexicons, allowed);
  }

  /**
   * A classifier for the frames of all these packs.
   *
   * @return a new classifier, compiled and ready
   * @throws IllegalArgumentException if anything is wrong in their frame files, with all of it
   */
  public FrameClassifier frameClassifier() {
    return new FrameClassifier(FrameLoader.load(packs));
  }

  /**
   * A classifier for those heads of the built-in text model that these packs name.
   *
   * @return a new classifier, ready
   */
  public ModelClassifier modelClassifier() {
    return new ModelClassifier(builtInModel(), modelSeverities());
  }

  /** How bad what each head of the model speaks for usually is. */
  Map<String, Severity> modelSeverities() {
    Map<String, Severity> severities = new LinkedHashMap<>();
    for (CategoryPack pack : packs) {
      for (String head : pack.models()) {
        severities.put(
            head,
            definition(Category.of(head)).map(CategoryDefinition::usual).orElse(Severity.MEDIUM));
      }
    }
    return severities;
  }

  static TextModel builtInModel() {
    try (InputStream in = Packs.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new PackException(List.of("the text model is missing from the library"));
      }
      return TextModel.read(in);
    } catch (IOException e) {
      throw new PackException(List.of("the text model cannot be read: " + e.getMessage()));
    }
  }
}
