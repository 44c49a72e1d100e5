package io.github.moderation4j.core.pattern;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pattern classifier says about a text, as tests ask for it. */
final class Reading {
  private static final PatternClassifier CLASSIFIER = PatternClassifier.create();
  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  private Reading() {}

  static Stream<String[]> rows(String name) {
    return new Tables().rows(name).stream();
  }

  static Set<String> sources(String text) {
    return evidence(text).map(Evidence::source).collect(Collectors.toSet());
  }

  static List<Span> spans(String text, String source) {
    return evidence(text).filter(e -> e.source().equals(source)).map(Evidence::span).toList();
  }

  static List<Signal> signals(String text) {
    return CLASSIFIER.classify(ANALYZER.analyze(Content.of(text)));
  }

  private static Stream<Evidence> evidence(String text) {
    return signals(text).stream().flatMap(signal -> signal.evidence().stream());
  }
}
