package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.Origin;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the EU's DSA Transparency Database is told about one decision (Regulation (EU) 2022/2065,
 * articles 17 and 24(5)), as version 2 of its API takes it since July 2025. Immutable.
 *
 * <p>A statement may be incomplete; {@link #issues} says what the database would refuse. Fields are
 * listed in {@code docs/formats/statement-of-reasons.md}.
 *
 * @param fields values by name of the field; fields that take one value have a list of one
 */
public record StatementOfReasons(Map<String, List<String>> fields) {
  private static final List<String> RESTRICTIONS =
      List.of("decision_visibility", "decision_monetary", "decision_provision", "decision_account");

  /** Copies the fields; empty ones are left out. */
  public StatementOfReasons {
    TreeMap<String, List<String>> copy = new TreeMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    copy.values().removeIf(List::isEmpty);
    fields = Collections.unmodifiableMap(copy);
  }

  /**
   * A statement about a recorded decision, as far as the record tells: content incompatible with
   * the service's terms, found and decided by the policy or by a person.
   *
   * @param recorded the decision
   * @param terms which part of the service's terms it rests on
   * @param published when the content was published
   * @return a valid statement if the decision restricts anything
   * @throws IllegalArgumentException if the entry is no decision
   */
  public static StatementOfReasons of(Recorded recorded, String terms, Instant published) {
    if (!(recorded.entry() instanceof Decided decided)) {
      throw new IllegalArgumentException("entry %d is no decision".formatted(recorded.sequence()));
    }
    boolean human = decided.origin() == Origin.HUMAN;
    String language = decided.language().split("-", 2)[0].toUpperCase(Locale.ROOT);
    StatementOfReasons statement =
        new StatementOfReasons(Map.of())
            .with("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT")
            .with("incompatible_content_ground", terms)
            .with("incompatible_content_explanation", explanation(decided))
            .with("content_type", "CONTENT_TYPE_TEXT")
            .with("category", category(decided))
            .with("territorial_scope", StatementField.all("territorial_scope"))
            .with("content_date", day(published))
            .with("application_date", day(decided.at()))
            .with("decision_facts", facts(decided))
            .with("source_type", source(decided))
            .with("automated_detection", human ? "No" : "Yes")
            .with(
                "automated_decision",
                human ? "AUTOMATED_DECISION_NOT_AUTOMATED" : "AUTOMATED_DECISION_FULLY")
            .with("puid", "entry-" + recorded.sequence());
    if (language.length() == 2) {
      statement = statement.with("content_language", language);
    }
    Optional<String> restriction = visibility(decided.verdict());
    return restriction.isPresent()
        ? statement.with("decision_visibility", restriction.get())
        : statement;
  }

  /**
   * This statement with another value of a field.
   *
   * @param field name of the field
   * @param values its values; none leaves the field out
   * @return the changed statement
   */
  public StatementOfReasons with(String field, String... values) {
    TreeMap<String, List<String>> changed = new TreeMap<>(fields);
    changed.put(Objects.requireNonNull(field, "field"), List.of(values));
    return new StatementOfReasons(changed);
  }

  /**
   * What the database would refuse.
   *
   * @return all issues, each as {@code field: what is wrong}; empty for a valid statement
   */
  public List<String> issues() {
    List<StatementField> known = StatementField.all();
    List<String> issues = new ArrayList<>();
    known.forEach(field -> issues.addAll(field.issues(fields)));
    List<String> names = known.stream().map(StatementField::name).toList();
    fields.keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> issues.add(name + ": unknown field"));
    if (RESTRICTIONS.stream().noneMatch(fields::containsKey)) {
      issues.add("one of %s: missing".formatted(String.join(", ", RESTRICTIONS)));
    }
    return List.copyOf(issues);
  }

  /**
   * The statement as the body of a request to the database.
   *
   * @return a JSON object
   */
  public String toJson() {
    return StatementField.all().stream()
        .filter(field -> fields.containsKey(field.name()))
        .map(field -> field.toJson(fields))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  private static Optional<String> visibility(Verdict verdict) {
    return switch (verdict) {
      case REJECT -> Optional.of("DECISION_VISIBILITY_CONTENT_REMOVED");
      case HOLD -> Optional.of("DECISION_VISIBILITY_CONTENT_DISABLED");
      case LIMIT -> Optional.of("DECISION_VISIBILITY_CONTENT_DEMOTED");
      case MASK, LABEL -> Optional.of("DECISION_VISIBILITY_CONTENT_LABELLED");
      case FLAG, ALLOW -> Optional.empty();
    };
  }

  /** Reports came first: somebody had noticed. */
  private static String source(Decided decided) {
    boolean reported =
        decided.facts().get("reports.count").filter(n -> n instanceof Long l && l > 0).isPresent();
    return reported ? "SOURCE_TYPE_OTHER_NOTIFICATION" : "SOURCE_VOLUNTARY";
  }

  private static String explanation(Decided decided) {
    List<String> rules = decided.decision().rules();
    return rules.isEmpty()
        ? "The score of a category reached the step of the house rules."
        : "Rules of the house that applied: " + String.join(", ", rules) + ".";
  }

  private static String facts(Decided decided) {
    String found =
        decided.assessment().scores().stream()
            .limit(20)
            .map(s -> String.format(Locale.ROOT, "%s (%.2f)", s.category(), s.score()))
            .collect(Collectors.joining(", "));
    return "Policy %s, version %d. Found in the text: %s."
        .formatted(
            decided.policy().policy(),
            decided.policy().version(),
            found.isEmpty() ? "nothing" : found);
  }

  private static String category(Decided decided) {
    for (Rationale reason : decided.decision().reasons()) {
      Optional<Category> category = Optional.empty();
      if (reason instanceof Rationale.LadderStep step) {
        category = Optional.of(step.category());
      } else if (reason instanceof Rationale.RuleFired fired) {
        category = fired.category();
      }
      if (category.isPresent()) {
        return StatementCategories.of(category.get());
      }
    }
    return StatementCategories.OTHER;
  }
}
