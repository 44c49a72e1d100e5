package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The classes whose terms are those of several others, by the classes that are part of them. */
final class Unions {
  private final Map<Integer, List<Integer>> byPart;

  Unions(Map<Integer, List<Integer>> byPart) {
    this.byPart = byPart;
  }

  /** The unions that a class is part of. */
  List<Integer> with(int id) {
    return byPart.getOrDefault(id, List.of());
  }

  void write(TableWriter out) {
    out.number(byPart.size());
    new TreeMap<>(byPart)
        .forEach(
            (part, unions) -> {
              out.number(part);
              out.number(unions.size());
              unions.forEach(out::number);
            });
  }

  static Unions read(TableReader in) {
    Map<Integer, List<Integer>> byPart = new HashMap<>();
    for (int n = in.number(); n > 0; n--) {
      int part = in.number();
      Integer[] unions = new Integer[in.number()];
      for (int i = 0; i < unions.length; i++) {
        unions[i] = in.number();
      }
      byPart.put(part, List.of(unions));
    }
    return new Unions(byPart);
  }
}
