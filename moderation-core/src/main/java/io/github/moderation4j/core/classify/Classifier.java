package io.github.moderation4j.core.classify;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.content.Category;
import java.util.List;
import java.util.Set;

/**
 * Reads a text and says what it finds.
 *
 * <p>Implementations are immutable and thread-safe, do no input or output, take time linear in the
 * text, and answer the same for the same text. Spans of their evidence lie inside {@link
 * AnalyzedText#original()}.
 */
public interface Classifier {
  /**
   * The name under which results, policies and failures mention this classifier.
   *
   * @return a short lower-case id, unique within an assessor
   */
  String id();

  /**
   * What distinguishes this classifier's answers from those of another version: part of cache keys
   * and of the audit record.
   *
   * @return a version or content digest; changes whenever answers may change
   */
  String fingerprint();

  /**
   * The categories this classifier can speak about.
   *
   * @return an immutable set
   */
  Set<Category> categories();

  /**
   * The words this classifier looks for that are worth reading where they are misspelt, in normal
   * form and of any language.
   *
   * @return an immutable set; empty if misspellings do not matter to it
   */
  default Set<String> words() {
    return Set.of();
  }

  /**
   * Says what the text contains.
   *
   * @param text the analysed text
   * @return the signals, in any order; empty if there is nothing to say
   * @throws ClassifierException if it cannot answer; the assessment is then marked incomplete
   */
  List<Signal> classify(AnalyzedText text);
}
