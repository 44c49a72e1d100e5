package io.github.moderation4j.core.pattern;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.NormalizedText;
import java.util.List;

/** One text as the finders read it: the normal form, with cues and digit runs found once. */
final class Page {
  private final NormalizedText normalized;
  private final String text;
  private final CueHits cues;
  private final List<DigitRun> digitRuns;

  Page(NormalizedText normalized, Cues cues) {
    this.normalized = normalized;
    this.text = normalized.text();
    this.cues = cues.read(text);
    this.digitRuns = DigitRunScanner.scan(text);
  }

  /** The normal form; all positions of finds refer to it. */
  String text() {
    return text;
  }

  CueHits cues() {
    return cues;
  }

  List<DigitRun> digitRuns() {
    return digitRuns;
  }

  /** The text as the author wrote it. */
  String original() {
    return normalized.original();
  }

  /** What the author wrote for a range of the normal form, upper case included. */
  String original(int start, int end) {
    return span(start, end).of(normalized.original());
  }

  /** Where a range of the normal form stands in the original. */
  Span span(int start, int end) {
    return normalized.alignment().toOriginal(start, end);
  }

  /** The character at a position, or 0 outside the text. */
  char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }

  /** Whether a letter, digit or underscore stands at a position. */
  boolean inWord(int i) {
    char c = at(i);
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
