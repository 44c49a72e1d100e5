package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.expression.Context;
import io.github.moderation4j.rules.expression.Durations;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.state.StateStore;
import io.github.moderation4j.rules.state.Subject;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the rules ask for one decision; remembers what the memories answered. Not thread-safe. */
final class DecisionContext implements Context {
  /** The kind of subject of which one decision may ask several. */
  static final String RULE = "rule";

  private final Content content;
  private final Assessment assessment;
  private final Facts facts;
  private final ContentFacts derived;
  private final StateStore state;
  private final Map<String, Long> observed = new TreeMap<>();
  private final Map<String, Optional<Object>> known = new HashMap<>();
  private Map<String, Long> hits = Map.of();

  DecisionContext(Content content, Assessment assessment, Facts facts, StateStore state) {
    this.content = content;
    this.assessment = assessment;
    this.facts = facts;
    this.derived = new ContentFacts(content, assessment);
    this.state = state;
  }

  Content content() {
    return content;
  }

  Assessment assessment() {
    return assessment;
  }

  /** What the memories answered, by question. */
  Map<String, Long> observed() {
    return observed;
  }

  @Override
  public Optional<Object> fact(String name) {
    return Optional.ofNullable(factOrNull(name));
  }

  @Override
  public @Nullable Object factOrNull(String name) {
    Object told = facts.asMap().get(name);
    return told != null ? told : known.computeIfAbsent(name, derived::get).orElse(null);
  }

  /** A fact that is a text, such as an id. */
  Optional<String> text(String name) {
    return fact(name).filter(String.class::isInstance).map(String.class::cast);
  }

  @Override
  public double score(Category category) {
    return assessment.score(category);
  }

  @Override
  public Severity severity(Category category) {
    return assessment.severity(category);
  }

  @Override
  public long hits(String list) {
    if (hits.isEmpty() && !assessment.scores().isEmpty()) {
      hits = countHits();
    }
    return hits.getOrDefault(list, 0L);
  }

  /** The distinct spots of each list; the same spot may stand under several categories. */
  private Map<String, Long> countHits() {
    Map<String, Set<Span>> spots = new HashMap<>();
    for (CategoryScore score : assessment.scores()) {
      for (Evidence evidence : score.evidence()) {
        spots.computeIfAbsent(evidence.source(), s -> new HashSet<>()).add(evidence.span());
      }
    }
    Map<String, Long> counts = new HashMap<>();
    spots.forEach((source, spans) -> counts.put(source, (long) spans.size()));
    return counts;
  }

  @Override
  public long count(String kind, String id, String name, Duration window) {
    String subject = kind.equals(RULE) ? kind + " " + id : kind;
    return observed.computeIfAbsent(
        "count(%s, '%s', %s)".formatted(subject, name, Durations.format(window)),
        question -> state.count(new Subject(kind, id), name, window));
  }

  @Override
  public List<String> labels(String kind, String id) {
    List<String> labels = state.labels(new Subject(kind, id));
    observed.put("labels(%s)".formatted(kind), (long) labels.size());
    labels.forEach(label -> observed.put("label(%s, '%s')".formatted(kind, label), 1L));
    return labels;
  }

  @Override
  public long repeats(Duration window) {
    return observed.computeIfAbsent(
        "repeats(%s)".formatted(Durations.format(window)),
        question -> state.repeats(content.id(), SimHash.of(content.text()), window));
  }
}
