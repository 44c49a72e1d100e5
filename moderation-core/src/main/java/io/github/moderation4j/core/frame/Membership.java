package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The classes that a term is in, unions included: one object for all terms that are in the same.
 *
 * <p>Common words are in hundreds of classes, so a text notes one membership per term and asks it
 * for a class by one bit.
 */
final class Membership {
  /** In no class. */
  static final Membership NONE = new Membership(new WordClass[0], 0, Map.of(), Optional.empty());

  private static final List<WordClass> NOTHING = List.of();

  /** By number; those of one number in the order in which they were given. */
  private final WordClass[] classes;

  private final long[] bits;

  /** Where there are bits at all. */
  private final int[] filled;

  private final int roles;
  private final Map<String, Membership> byLanguage;
  private final Optional<Membership> unnamed;

  private Membership(
      WordClass[] classes,
      int roles,
      Map<String, Membership> byLanguage,
      Optional<Membership> unnamed) {
    this.classes = classes;
    this.roles = roles;
    this.byLanguage = byLanguage;
    this.unnamed = unnamed;
    int highest = classes.length == 0 ? -1 : classes[classes.length - 1].id();
    this.bits = new long[(highest >> 6) + 1];
    for (WordClass wordClass : classes) {
      bits[wordClass.id() >> 6] |= 1L << wordClass.id();
    }
    this.filled = filled(bits);
  }

  private static int[] filled(long[] bits) {
    int[] filled = new int[bits.length];
    int count = 0;
    for (int word = 0; word < bits.length; word++) {
      if (bits[word] != 0) {
        filled[count++] = word;
      }
    }
    return Arrays.copyOf(filled, count);
  }

  /** The membership in some classes and in the unions that they are part of. */
  static Membership of(List<WordClass> classes, Unions unions, Roles roles) {
    if (classes.stream().noneMatch(WordClass::isName)) {
      return withoutNames(classes, unions, roles);
    }
    Membership unnamed =
        withoutNames(classes.stream().filter(c -> !c.isName()).toList(), unions, roles);
    Map<String, Membership> byLanguage = new TreeMap<>();
    for (WordClass own : classes) {
      String language = own.language().tag();
      if (own.isName() && !language.isEmpty()) {
        WordClass[] read = withUnions(readIn(language, classes), unions);
        byLanguage.put(
            language, new Membership(read, roles.of(read), Map.of(), Optional.of(unnamed)));
      }
    }
    WordClass[] all = withUnions(classes, unions);
    return new Membership(all, roles.of(all), byLanguage, Optional.of(unnamed));
  }

  private static Membership withoutNames(List<WordClass> classes, Unions unions, Roles roles) {
    WordClass[] all = withUnions(classes, unions);
    return new Membership(all, roles.of(all), Map.of(), Optional.empty());
  }

  private static WordClass[] withUnions(List<WordClass> classes, Unions unions) {
    List<WordClass> all = new ArrayList<>(classes.size());
    for (WordClass wordClass : classes) {
      all.add(wordClass);
      for (int union : unions.with(wordClass.id())) {
        all.add(wordClass.in(union));
      }
    }
    all.sort(Comparator.comparingInt(WordClass::id));
    return all.toArray(WordClass[]::new);
  }

  /** A name that a text's own language knows is not read as one of another language. */
  private static List<WordClass> readIn(String language, List<WordClass> classes) {
    return classes.stream()
        .filter(c -> !c.isName() || !c.language().isForeignTo(language))
        .toList();
  }

  /** The membership as a text in some language reads it. */
  Membership in(String language) {
    return byLanguage.isEmpty() ? this : byLanguage.getOrDefault(language, this);
  }

  /** Whether the term names a group. */
  boolean hasNames() {
    return unnamed.isPresent();
  }

  /** The membership in those classes that name no group. */
  Membership unnamed() {
    return unnamed.orElse(this);
  }

  /** Whether the term is in a class. */
  boolean has(int id) {
    int word = id >> 6;
    return word < bits.length && (bits[word] & (1L << id)) != 0;
  }

  /** The term's memberships in one class. */
  List<WordClass> of(int id) {
    if (!has(id)) {
      return NOTHING;
    }
    int from = 0;
    for (int to = classes.length; from < to; ) {
      int middle = (from + to) >>> 1;
      if (classes[middle].id() < id) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int end = from + 1;
    while (end < classes.length && classes[end].id() == id) {
      end++;
    }
    return Arrays.asList(classes).subList(from, end);
  }

  /** What it is to the reader itself, as the bits of {@link Roles}. */
  int roles() {
    return roles;
  }

  /** Adds the classes to a set of bits. */
  void addTo(long[] present) {
    for (int word : filled) {
      present[word] |= bits[word];
    }
  }

  /** All classes, by number. */
  List<WordClass> classes() {
    return Arrays.asList(classes);
  }

  /** The memberships that this one turns into where a text is read otherwise. */
  Stream<Membership> parts() {
    return Stream.concat(unnamed.stream(), byLanguage.values().stream());
  }

  /** Writes the numbers of the classes and of the memberships that this one consists of. */
  void write(
      TableWriter out, ToIntFunction<WordClass> numberOf, ToIntFunction<Membership> partNumberOf) {
    out.number(classes.length);
    for (WordClass wordClass : classes) {
      out.number(numberOf.applyAsInt(wordClass));
    }
    out.number(roles);
    out.number(unnamed.isPresent() ? 1 + byLanguage.size() : 0);
    unnamed.ifPresent(part -> out.number(partNumberOf.applyAsInt(part)));
    byLanguage.forEach(
        (language, part) -> {
          out.string(language);
          out.number(partNumberOf.applyAsInt(part));
        });
  }

  /** Reads what {@link #write} wrote, given what the numbers mean. */
  static Membership read(TableReader in, WordClass[] numbered, Membership[] parts) {
    WordClass[] classes = new WordClass[in.number()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = numbered[in.number()];
    }
    int roles = in.number();
    int count = in.number();
    if (count == 0) {
      return classes.length == 0
          ? NONE
          : new Membership(classes, roles, Map.of(), Optional.empty());
    }
    Membership unnamed = parts[in.number()];
    Map<String, Membership> byLanguage = new HashMap<>();
    for (int i = 1; i < count; i++) {
      byLanguage.put(in.string(), parts[in.number()]);
    }
    return new Membership(
        classes, roles, byLanguage.isEmpty() ? Map.of() : byLanguage, Optional.of(unnamed));
  }
}
