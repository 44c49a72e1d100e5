package io.github.moderation4j.rules.expression;

import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    types.put("content.id", FactType.STRING);
    types.put("content.text", FactType.STRING);
    types.put("content.kind", FactType.STRING);
    types.put("content.language", FactType.STRING);
    types.put("content.region", FactType.STRING);
    types.put("content.length", FactType.INT);
    types.put("content.links", FactType.INT);
    types.put("content.domains", FactType.STRINGS);
    types.put("content.mentions", FactType.INT);
    types.put("content.edited", FactType.BOOL);
    types.put("content.human_verdict", FactType.STRING);
    types.put("author.id", FactType.STRING);
    types.put("author.age", FactType.DURATION);
    types.put("author.trust", FactType.DOUBLE);
    types.put("author.posts", FactType.INT);
    types.put("author.roles", FactType.STRINGS);
    types.put("author.rejection_rate", FactType.DOUBLE);
    types.put("reports.count", FactType.INT);
    types.put("reports.weight", FactType.DOUBLE);
    types.put("community.id", FactType.STRING);
    types.put("community.visibility", FactType.STRING);
    types.put("community.verdict", FactType.STRING);
    types.put("thread.id", FactType.STRING);
    types.put("thread.age", FactType.DURATION);
    types.put("thread.replies", FactType.INT);
    types.put("placement.id", FactType.STRING);
    types.put("placement.kind", FactType.STRING);
    types.put("placement.monetised", FactType.BOOL);
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
