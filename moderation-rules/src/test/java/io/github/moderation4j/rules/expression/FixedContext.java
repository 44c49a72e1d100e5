package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A context of facts and fixed answers. */
record FixedContext(Facts facts) implements Context {
  @Override
  public Optional<Object> fact(String name) {
    return facts.get(name);
  }

  @Override
  public double score(Category category) {
    return category.id().equals("hate") ? 0.7 : 0;
  }

  @Override
  public Severity severity(Category category) {
    return category.id().equals("hate") ? Severity.MEDIUM : Severity.NONE;
  }

  @Override
  public long hits(String list) {
    return list.equals("slurs") ? 2 : 0;
  }

  @Override
  public long count(String kind, String id, String name, Duration window) {
    return id.length() + window.toDays();
  }

  @Override
  public List<String> labels(String kind, String id) {
    return List.of("watched");
  }

  @Override
  public long repeats(Duration window) {
    return 3;
  }
}
