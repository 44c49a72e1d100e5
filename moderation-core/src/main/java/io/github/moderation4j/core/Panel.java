package io.github.moderation4j.core;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.Combiner;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.content.Content;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The classifiers of an assessor, and their one reading of a text within the limits. */
final class Panel {
  private static final Logger log = LoggerFactory.getLogger(Assessor.class);

  private final TextAnalyzer analyzer;
  private final List<Classifier> classifiers;
  private final Combiner combiner;
  private final Limits limits;
  private final LongSupplier ticker;
  private final String fingerprint;

  Panel(List<Classifier> classifiers, Combiner combiner, Limits limits, LongSupplier ticker) {
    this.classifiers = List.copyOf(classifiers);
    this.analyzer = TextAnalyzer.standard().respelling(words(classifiers));
    this.combiner = combiner;
    this.limits = limits;
    this.ticker = ticker;
    this.fingerprint = Fingerprint.of(this.classifiers, combiner);
  }

  private static Set<String> words(List<Classifier> classifiers) {
    return classifiers.stream()
        .flatMap(classifier -> classifier.words().stream())
        .collect(Collectors.toSet());
  }

  String fingerprint() {
    return fingerprint;
  }

  List<String> ids() {
    return classifiers.stream().map(Classifier::id).toList();
  }

  Assessment assess(Content content) {
    long start = ticker.getAsLong();
    Content read = limits.cut(content);
    boolean cut = read.text().length() < content.text().length();
    try {
      return assess(analyzer.analyze(read), cut, start);
    } catch (RuntimeException | StackOverflowError e) {
      log.error("analysis failed: {}", Failure.describe(e));
      return new Assessment("und", List.of(), cut, new TreeSet<>(ids()), fingerprint);
    }
  }

  private Assessment assess(AnalyzedText text, boolean cut, long start) {
    Harvest harvest = new Harvest(text.original().length(), limits.maxSignals());
    Set<String> failed = new TreeSet<>();
    boolean late = false;
    for (Classifier classifier : classifiers) {
      boolean sound = !late && ask(classifier, text, harvest);
      cut |= late;
      late |= ticker.getAsLong() - start > limits.budget().toNanos();
      if (!sound || late) {
        failed.add(classifier.id());
      }
    }
    cut |= harvest.trim();
    return new Assessment(
        text.language(), combiner.combine(harvest.signals()), cut, failed, fingerprint);
  }

  /** False if the classifier failed, wholly or in part. */
  private static boolean ask(Classifier classifier, AnalyzedText text, Harvest harvest) {
    try {
      return harvest.add(classifier.id(), classifier.classify(text));
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      log.warn("classifier '{}' failed: {}", classifier.id(), Failure.describe(e));
      return false;
    }
  }
}
