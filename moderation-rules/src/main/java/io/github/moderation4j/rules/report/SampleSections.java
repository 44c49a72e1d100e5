package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.rules.audit.LabelRead;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the labelled sample tells: how much of what is seen breaks a rule, and what was missed. */
final class SampleSections {
  private static final String ALL = "all";

  private final LabelledSample sample;
  private final Predicate<LabelRead> allowed;

  /** Knows the latest verdict on every content. */
  SampleSections(LabelledSample sample, Map<String, Verdict> latest) {
    this.sample = sample;
    this.allowed = label -> latest.get(label.contentId()) == Verdict.ALLOW;
  }

  List<Section> sections() {
    if (sample.labels().isEmpty()) {
      return List.of();
    }
    return List.of(
        SectionTexts.section("prevalence", measures(label -> true)),
        SectionTexts.section("missed", measures(allowed)),
        SectionTexts.section("missed-views", missedViews()));
  }

  /** Shares of the views of some contents: of all headings together, and of each. */
  private List<Measure> measures(Predicate<LabelRead> part) {
    List<Measure> measures = new ArrayList<>();
    measures.add(new Measure(ALL, sample.share(part, LabelRead::violating)));
    for (String heading : headings()) {
      measures.add(new Measure(heading, sample.share(part, label -> isUnder(label, heading))));
    }
    return measures;
  }

  /** Of all views, so that nothing but the number of hits is left to chance. */
  private List<Measure> missedViews() {
    double views = sample.views();
    List<Measure> measures = new ArrayList<>();
    measures.add(new Measure(ALL, missed(LabelRead::violating).times(views)));
    for (String heading : headings()) {
      measures.add(new Measure(heading, missed(label -> isUnder(label, heading)).times(views)));
    }
    return measures;
  }

  private Estimate missed(Predicate<LabelRead> hit) {
    return sample.share(allowed.and(hit));
  }

  private Set<String> headings() {
    Set<String> headings = new TreeSet<>();
    sample.categories().forEach(category -> headings.add(heading(category)));
    return headings;
  }

  private static boolean isUnder(LabelRead label, String heading) {
    return label.categories().stream().anyMatch(c -> heading(c).equals(heading));
  }

  /** The top-level category above a category. */
  static String heading(Category category) {
    Optional<Category> parent = category.parent();
    return parent.isPresent() ? heading(parent.get()) : category.id();
  }
}
