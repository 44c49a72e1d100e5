package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import java.util.List;

/** A small world of invented words for the tests of this package. */
final class Frames {
  static final String CLASSES =
      """
      # What the tests speak of.
      [person]
      folk, people
      [group blorps | hate/blorp]
      blorp, blorps, blorp <person>
      [group snargs | hate/snarg]
      snargs
      [member snargs | hate/snarg]
      (young|old) snarg
      [pronoun]
      they, those creatures
      [pronoun-be]
      they're
      [pronoun-vile]
      those glum creatures
      [every]
      every, each
      [homonym]
      blorp poles, tall snargs
      [agree]
      hear hear
      [other]
      zindles
      [be]
      are, will be
      [bad]
      glum, utterly glum, frobnicated
      [worse]
      vile
      """;

  private static final String HEAD =
      """
      frame test
      category target
      score 0.8
      note a test
      """;

  private Frames() {}

  /** A classifier with one pattern. */
  static FrameClassifier of(String pattern) {
    return reading(HEAD + "match " + pattern);
  }

  /** A classifier with a file of frames. */
  static FrameClassifier reading(String frames) {
    FrameSet set = FrameSet.builder().classes("c.txt", CLASSES).frames("f.txt", frames).build();
    return new FrameClassifier(set);
  }

  static List<Signal> classify(FrameClassifier classifier, String text) {
    return classifier.classify(TextAnalyzer.standard().analyze(Content.of(text)));
  }

  /** What the matches of a pattern cover. */
  static List<String> found(String pattern, String text) {
    return classify(of(pattern), text).stream()
        .flatMap(signal -> signal.evidence().stream())
        .map(Evidence::span)
        .map(span -> span.of(text))
        .toList();
  }
}
