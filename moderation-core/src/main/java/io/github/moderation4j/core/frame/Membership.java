package io.github.moderation4j.core.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The classes that a term is in, unions included: one object for all terms that are in the same.
 *
 * <p>Common words are in hundreds of classes, so a text notes one membership per term and asks it
 * for a class by one bit.
 */
final class Membership {
  /** In no class. */
  static final Membership NONE = new Membership(new WordClass[0], 0, Optional.empty());

  private static final List<WordClass> NOTHING = List.of();

  /** By number; those of one number in the order in which they were given. */
  private final WordClass[] classes;

  private final long[] bits;

  /** Where there are bits at all. */
  private final int[] filled;

  private final int roles;
  private final Map<String, Membership> byLanguage = new HashMap<>(2);
  private final Optional<Membership> unnamed;

  private Membership(WordClass[] classes, int roles, Optional<Membership> unnamed) {
    this.classes = classes;
    this.roles = roles;
    this.unnamed = unnamed;
    int highest = classes.length == 0 ? -1 : classes[classes.length - 1].id();
    this.bits = new long[(highest >> 6) + 1];
    for (WordClass wordClass : classes) {
      bits[wordClass.id() >> 6] |= 1L << wordClass.id();
    }
    this.filled = IntStream.range(0, bits.length).filter(word -> bits[word] != 0).toArray();
  }

  private static Membership of(
      WordClass[] classes, ClassIndex index, Optional<Membership> unnamed) {
    int roles = 0;
    for (WordClass wordClass : classes) {
      roles |= index.roles().of(wordClass.id());
    }
    return new Membership(classes, roles, unnamed);
  }

  /** The membership in some classes and in the unions that they are part of. */
  static Membership of(List<WordClass> classes, ClassIndex index) {
    if (classes.stream().noneMatch(WordClass::isName)) {
      return of(withUnions(classes, index), index, Optional.empty());
    }
    List<WordClass> others = classes.stream().filter(c -> !c.isName()).toList();
    Optional<Membership> unnamed =
        Optional.of(of(withUnions(others, index), index, Optional.empty()));
    Membership all = of(withUnions(classes, index), index, unnamed);
    for (WordClass own : classes) {
      String language = own.language().tag();
      if (own.isName() && !language.isEmpty()) {
        WordClass[] read = withUnions(readIn(language, classes), index);
        all.byLanguage.put(language, of(read, index, unnamed));
      }
    }
    return all;
  }

  private static WordClass[] withUnions(List<WordClass> classes, ClassIndex index) {
    List<WordClass> all = new ArrayList<>(classes.size());
    for (WordClass wordClass : classes) {
      all.add(wordClass);
      for (int union : index.unionsWith(wordClass.id())) {
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
}
