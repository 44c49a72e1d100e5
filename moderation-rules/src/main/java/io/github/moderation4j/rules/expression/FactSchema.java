package io.github.moderation4j.rules.expression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The facts that conditions may read, with their types. Immutable.
 *
 * <p>A name with a declared {@code .id}, such as {@code author} by {@code author.id}, is a subject:
 * labels and counters are kept for it.
 */
public final class FactSchema {
  private static final FactSchema STANDARD = new FactSchema(standardTypes());

  private final Map<String, FactType> types;

  private FactSchema(Map<String, FactType> types) {
    this.types = Collections.unmodifiableMap(types);
  }

  /**
   * The facts that every policy may read; {@code docs/formats/expression.md} says what each means.
   *
   * @return the standard schema
   */
  public static FactSchema standard() {
    return STANDARD;
  }

  private static Map<String, FactType> standardTypes() {
    Map<String, FactType> types = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(FactSchema.class.getResourceAsStream("facts.txt")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .forEach(f -> types.put(f[0], FactType.valueOf(f[1].toUpperCase(Locale.ROOT))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the standard facts", e);
    }
    return types;
  }

  /**
   * This schema with one more fact.
   *
   * @param name the dotted name, such as {@code shop.rating}
   * @param type its type
   * @return the larger schema
   * @throws IllegalArgumentException if the fact is declared already with another type
   */
  public FactSchema with(String name, FactType type) {
    Map<String, FactType> more = new TreeMap<>(types);
    FactType before = more.put(name, type);
    if (before != null && before != type) {
      throw new IllegalArgumentException(
          "fact '%s' is declared as %s already".formatted(name, before));
    }
    return new FactSchema(more);
  }

  /**
   * The type of a fact.
   *
   * @param name the dotted name
   * @return its type, or empty if it is not declared
   */
  public Optional<FactType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /**
   * Whether a name is a subject, for which labels and counters are kept.
   *
   * @param name a name such as {@code author}
   * @return true if its {@code .id} is declared
   */
  public boolean isSubject(String name) {
    return types.containsKey(name + ".id");
  }

  /**
   * All names that are subjects.
   *
   * @return the names, in order
   */
  public List<String> subjects() {
    return types.keySet().stream()
        .filter(name -> name.endsWith(".id"))
        .map(name -> name.substring(0, name.length() - 3))
        .toList();
  }

  /**
   * All declared names.
   *
   * @return the names, in order
   */
  public Set<String> names() {
    return types.keySet();
  }
}
