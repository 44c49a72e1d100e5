package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What to do about one piece of content, and why. Holds none of its text, so it may be stored.
 *
 * @param contentId the application's id of the content; may be empty
 * @param verdict what happens to the content
 * @param reasons what asked for it, strictest first
 * @param shadow what the rules in shadow mode would have done
 * @param skipped the rules that could not be decided
 * @param incomplete whether the assessment was cut or a classifier failed
 * @param basis what the decision rests on
 */
public record Decision(
    String contentId,
    Verdict verdict,
    List<Rationale> reasons,
    List<Rationale.RuleFired> shadow,
    List<Skipped> skipped,
    boolean incomplete,
    Basis basis) {
  /** Copies the lists. */
  public Decision {
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(basis, "basis");
    reasons = List.copyOf(reasons);
    shadow = List.copyOf(shadow);
    skipped = List.copyOf(skipped);
  }

  /**
   * Everything that is due beside the verdict.
   *
   * @return the actions of all reasons, without repetition
   */
  public List<Action> actions() {
    return reasons.stream().flatMap(reason -> reason.actions().stream()).distinct().toList();
  }

  /**
   * The rules that fired.
   *
   * @return ids of the rules among the reasons, in their order
   */
  public List<String> rules() {
    return reasons.stream()
        .filter(Rationale.RuleFired.class::isInstance)
        .map(reason -> ((Rationale.RuleFired) reason).rule())
        .toList();
  }

  /**
   * What the author is told.
   *
   * @param locale the language of the author
   * @return the notices of the rules that fired, strictest rule first
   */
  public List<String> notices(Locale locale) {
    List<String> notices = new ArrayList<>();
    for (Rationale reason : reasons) {
      if (reason instanceof Rationale.RuleFired fired) {
        fired.notice().ifPresent(notice -> notices.add(notice.text(locale, values(fired))));
      }
    }
    return notices;
  }

  private Map<String, String> values(Rationale.RuleFired fired) {
    return Map.of(
        "policy", basis.policy().policy(),
        "rule", fired.rule(),
        "category", fired.category().map(Category::id).orElse(""),
        "verdict", verdict.id());
  }

  Decision withReasons(List<Rationale> others) {
    return new Decision(contentId, verdict, others, shadow, skipped, incomplete, basis);
  }

  /**
   * The text with the spots covered that this decision masks.
   *
   * @param text the text that was decided about
   * @return the text with one {@code *} for each covered character; the same text without masks
   * @throws IndexOutOfBoundsException if it is another, shorter text
   */
  public String masked(String text) {
    StringBuilder covered = new StringBuilder(text);
    actions().stream()
        .filter(Action.Mask.class::isInstance)
        .flatMap(action -> ((Action.Mask) action).spans().stream())
        .forEach(span -> cover(covered, span));
    return covered.toString();
  }

  private static void cover(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, '*');
      }
    }
  }
}
