/**
 * What does this text contain? Text in, calibrated scores and evidence out.
 *
 * <p>Start at {@link io.github.moderation4j.core.Assessor}.
 */
module io.github.moderation4j.core {
  requires transitive org.jspecify;
  requires com.github.benmanes.caffeine;
  requires transitive org.apache.opennlp.tools;
  requires org.slf4j;

  uses io.github.moderation4j.core.classify.ClassifierProvider;

  exports io.github.moderation4j.core;
  exports io.github.moderation4j.core.analysis;
  exports io.github.moderation4j.core.assess;
  exports io.github.moderation4j.core.classify;
  exports io.github.moderation4j.core.content;
  exports io.github.moderation4j.core.evaluate;
  exports io.github.moderation4j.core.frame;
  exports io.github.moderation4j.core.lexicon;
  exports io.github.moderation4j.core.mapping;
  exports io.github.moderation4j.core.model;
  exports io.github.moderation4j.core.opennlp;
  exports io.github.moderation4j.core.pack;
  exports io.github.moderation4j.core.pattern;
  exports io.github.moderation4j.core.text;
  exports io.github.moderation4j.core.train;
}
