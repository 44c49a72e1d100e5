package io.github.moderation4j.core;

import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The choice of classifiers while an assessor is put together; keeps all mistakes for the end. */
final class Roster {
  private final Map<String, Supplier<Classifier>> chosen = BuiltIns.all();
  private final List<String> issues = new ArrayList<>();

  void add(Classifier classifier) {
    add(Objects.requireNonNull(classifier, "classifier").id(), () -> classifier);
  }

  void remove(String id) {
    if (chosen.remove(id) == null) {
      issues.add("cannot remove classifier '%s'; there are %s".formatted(id, chosen.keySet()));
    }
  }

  void removeBuiltIns() {
    chosen.keySet().removeAll(BuiltIns.all().keySet());
  }

  void discover(List<String> ids) {
    Map<String, ClassifierProvider> offered = new TreeMap<>();
    for (ClassifierProvider provider : ServiceLoader.load(ClassifierProvider.class)) {
      ClassifierProvider other = offered.putIfAbsent(provider.id(), provider);
      if (other != null) {
        issues.add(
            "classifier id '%s' is offered by both %s and %s"
                .formatted(
                    provider.id(), other.getClass().getName(), provider.getClass().getName()));
      }
    }
    for (String id : ids) {
      ClassifierProvider provider = offered.get(id);
      if (provider == null) {
        issues.add(
            "no provider offers classifier '%s'; known are %s".formatted(id, offered.keySet()));
      } else {
        add(id, provider::create);
      }
    }
  }

  /**
   * Makes the chosen classifiers.
   *
   * @throws IllegalArgumentException if anything was wrong; the message lists all of it
   */
  List<Classifier> classifiers() {
    if (!issues.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", issues));
    }
    return chosen.values().stream().map(Supplier::get).toList();
  }

  private void add(String id, Supplier<Classifier> classifier) {
    if (chosen.putIfAbsent(id, classifier) != null) {
      issues.add("classifier id '%s' is taken; remove that classifier first".formatted(id));
    }
  }
}
