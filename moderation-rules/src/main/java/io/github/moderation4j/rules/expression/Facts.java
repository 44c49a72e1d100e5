package io.github.moderation4j.rules.expression;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the application knows around a text: the author's age, the place, the reports so far.
 *
 * <p>A fact has a dotted name such as {@code author.age} and a value that is a {@link Boolean},
 * {@link Long}, {@link Double}, {@link String}, {@link Duration} or a list of strings. A fact that
 * is not there is unknown, which is not the same as false. Immutable.
 */
public final class Facts {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");
  private static final int MAX_DEPTH = 8;
  private static final Facts NONE = new Facts(new TreeMap<>());

  private final Map<String, Object> values;

  private Facts(SortedMap<String, Object> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * No facts at all.
   *
   * @return the empty facts
   */
  public static Facts none() {
    return NONE;
  }

  /**
   * Starts a collection of facts.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads facts from nested maps as a JSON reader gives them: {@code {author: {age: "7d"}}} becomes
   * {@code author.age}.
   *
   * <p>Whole numbers become longs, other numbers doubles, lists of strings stay lists. What no fact
   * can be is left out: nulls, not-a-number, mixed lists, names with other characters, maps nested
   * deeper than 8.
   *
   * @param nested the maps
   * @return the facts found
   */
  public static Facts fromNested(Map<String, ?> nested) {
    TreeMap<String, Object> values = new TreeMap<>();
    flatten("", nested, 1, values);
    return new Facts(values);
  }

  private static void flatten(String prefix, Map<?, ?> nested, int depth, Map<String, Object> out) {
    for (Map.Entry<?, ?> entry : nested.entrySet()) {
      String name = prefix + entry.getKey();
      if (entry.getValue() instanceof Map<?, ?> inner) {
        if (depth < MAX_DEPTH) {
          flatten(name + ".", inner, depth + 1, out);
        }
      } else if (NAME.matcher(name).matches()) {
        plain(entry.getValue()).ifPresent(value -> out.put(name, value));
      }
    }
  }

  private static Optional<Object> plain(Object value) {
    if (value instanceof Boolean || value instanceof String || value instanceof Duration) {
      return Optional.of(value);
    }
    if (value instanceof Long || value instanceof Integer || value instanceof Short) {
      return Optional.of(((Number) value).longValue());
    }
    if (value instanceof Number number) {
      double d = number.doubleValue();
      return Double.isFinite(d) ? Optional.of(d) : Optional.empty();
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return Optional.of(List.copyOf(list));
    }
    return Optional.empty();
  }

  /**
   * The value of a fact.
   *
   * @param name the dotted name
   * @return its value, or empty if it is unknown
   */
  public Optional<Object> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * All facts by name, in order of name.
   *
   * @return an immutable map
   */
  public Map<String, Object> asMap() {
    return values;
  }

  /**
   * These facts with others added; of two with the same name the other one stays.
   *
   * @param others the facts to add
   * @return the union
   */
  public Facts with(Facts others) {
    TreeMap<String, Object> union = new TreeMap<>(values);
    union.putAll(others.values);
    return new Facts(union);
  }

  /** Equal if the same names have the same values. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && values.equals(facts.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /**
   * The facts as a map; values are the application's data and may be personal.
   *
   * @return names and values
   */
  @Override
  public String toString() {
    return values.toString();
  }

  /** Collects facts. Not thread-safe. */
  public static final class Builder {
    private final TreeMap<String, Object> values = new TreeMap<>();

    private Builder() {}

    /**
     * Adds a fact that is true or false.
     *
     * @param name the dotted name
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if the name is malformed
     */
    public Builder put(String name, boolean value) {
      return add(name, value);
    }

    /**
     * Adds a whole number.
     *
     * @param name the dotted name
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if the name is malformed
     */
    public Builder put(String name, long value) {
      return add(name, value);
    }

    /**
     * Adds a number.
     *
     * @param name the dotted name
     * @param value the value; finite
     * @return this builder
     * @throws IllegalArgumentException if the name is malformed or the value not finite
     */
    public Builder put(String name, double value) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("fact '%s' must be finite".formatted(name));
      }
      return add(name, value);
    }

    /**
     * Adds a text.
     *
     * @param name the dotted name
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if the name is malformed
     */
    public Builder put(String name, String value) {
      return add(name, Objects.requireNonNull(value, "value"));
    }

    /**
     * Adds a length of time.
     *
     * @param name the dotted name
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if the name is malformed
     */
    public Builder put(String name, Duration value) {
      return add(name, Objects.requireNonNull(value, "value"));
    }

    /**
     * Adds a list of texts.
     *
     * @param name the dotted name
     * @param value the values
     * @return this builder
     * @throws IllegalArgumentException if the name is malformed
     */
    public Builder put(String name, List<String> value) {
      return add(name, List.copyOf(value));
    }

    private Builder add(String name, Object value) {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "fact name must be words joined by '.', but was '%s'".formatted(name));
      }
      values.put(name, value);
      return this;
    }

    /**
     * The facts collected so far.
     *
     * @return immutable facts
     */
    public Facts build() {
      return new Facts(new TreeMap<>(values));
    }
  }
}
