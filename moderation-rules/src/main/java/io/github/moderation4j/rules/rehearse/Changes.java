package io.github.moderation4j.rules.rehearse;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Boundary;
import io.github.moderation4j.rules.expression.Context;
import io.github.moderation4j.rules.expression.Durations;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Mode;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.rehearse.PolicyExplanation.Change;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tries every single change at which a rule or a step could answer otherwise. */
final class Changes {
  private static final double STEP = 0.001;

  private final Decider decider;
  private final Content content;
  private final Assessment assessment;
  private final Facts facts;

  private record Tried(Change change, double size) {}

  Changes(Decider decider, Content content, Assessment assessment, Facts facts) {
    this.decider = decider;
    this.content = content;
    this.assessment = assessment;
    this.facts = facts;
  }

  /** For every thing that could change and every other verdict the least change, least first. */
  List<Change> from(Decision decision, Context now) {
    Map<String, Tried> least = new TreeMap<>();
    for (Boundary boundary : boundaries(decider.policy())) {
      for (Object value : boundary.values()) {
        Tried tried = tried(boundary, value, now);
        if (tried.change().verdict() != decision.verdict()) {
          String key = tried.change().what() + " " + tried.change().verdict();
          least.merge(key, tried, (a, b) -> a.size() <= b.size() ? a : b);
        }
      }
    }
    return least.values().stream()
        .sorted(Comparator.comparingDouble(Tried::size))
        .map(Tried::change)
        .toList();
  }

  private List<Boundary> boundaries(Policy policy) {
    List<Boundary> all = new ArrayList<>();
    policy.rules().stream()
        .filter(rule -> rule.mode() == Mode.LIVE)
        .flatMap(rule -> rule.when().expressions().stream())
        .forEach(e -> all.addAll(e.boundaries()));
    Set<Category> stepped = new TreeSet<>(policy.ladder().steps().keySet());
    assessment.scores().forEach(score -> stepped.add(score.category()));
    for (Category category : stepped) {
      List<Object> values = new ArrayList<>();
      for (double threshold : policy.ladder().stepsFor(category).values()) {
        values.add(threshold);
        values.add(Math.max(0, threshold - STEP));
      }
      all.add(new Boundary(Boundary.Kind.SCORE, category.id(), values));
    }
    return all;
  }

  private Tried tried(Boundary boundary, Object value, Context now) {
    if (boundary.kind() == Boundary.Kind.SCORE) {
      return score(Category.of(boundary.name()), ((Number) value).doubleValue());
    }
    Facts changed = facts.with(Facts.fromNested(Map.of(boundary.name(), value)));
    Verdict verdict = decider.decide(content, assessment, changed).verdict();
    Optional<Object> before = now.fact(boundary.name());
    Change change =
        new Change(
            boundary.name(), before.map(Changes::text).orElse("unknown"), text(value), verdict);
    return new Tried(change, before.map(b -> distance(b, value)).orElse(1.0));
  }

  private Tried score(Category category, double value) {
    double before = assessment.score(category);
    Assessment changed = Explainer.withScore(assessment, category, value);
    Verdict verdict = decider.decide(content, changed, facts).verdict();
    Change change =
        new Change("score('%s')".formatted(category), text(before), text(value), verdict);
    return new Tried(change, Math.abs(value - before));
  }

  private static String text(Object value) {
    if (value instanceof Duration duration) {
      return Durations.format(duration);
    }
    return value instanceof Double d ? String.format(Locale.ROOT, "%.3f", d) : value.toString();
  }

  /** How far two values are apart, as a share of the larger; 1 for what has no distance. */
  private static double distance(Object a, Object b) {
    double x = number(a);
    double y = number(b);
    double larger = Math.max(Math.abs(x), Math.abs(y));
    return Double.isNaN(x) || Double.isNaN(y) ? 1 : larger == 0 ? 0 : Math.abs(x - y) / larger;
  }

  private static double number(Object value) {
    if (value instanceof String text) {
      return Durations.parse(text).map(d -> (double) d.toSeconds()).orElse(Double.NaN);
    }
    if (value instanceof Duration duration) {
      return duration.toSeconds();
    }
    return value instanceof Number n ? n.doubleValue() : Double.NaN;
  }
}
