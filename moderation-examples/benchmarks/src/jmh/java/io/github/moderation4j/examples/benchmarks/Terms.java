package io.github.moderation4j.examples.benchmarks;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Listed terms in a post. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Terms {
  /** How many terms are listed. */
  @Param({"10000"})
  public int terms = 10_000;

  private final TextAnalyzer analyzer = TextAnalyzer.standard();
  private LexiconClassifier lexicon = lexicon(List.of("blorp"));
  private DoubleArray trie = new DoubleArray(List.of("blorp"));
  private Trie robertBor = Trie.builder().build();

  /** Compiles the terms. */
  @Setup
  public void compile() {
    List<String> all = Corpus.terms(terms);
    lexicon = lexicon(all);
    trie = new DoubleArray(all);
    robertBor = Trie.builder().ignoreCase().onlyWholeWords().addKeywords(all).build();
  }

  private static LexiconClassifier lexicon(List<String> terms) {
    return LexiconClassifier.of(
        Lexicon.of("listed", Category.of("profanity"), Severity.LOW, 0.9, terms));
  }

  /** Ours: normal form, tokens, stance, readings, then the lexicon. */
  @Benchmark
  public List<Signal> ours(Posts posts) {
    return lexicon.classify(analyzer.analyze(Content.of(posts.next())));
  }

  /** hankcs' double-array trie over lower-case text. */
  @Benchmark
  public int hankcs(Posts posts) {
    return trie.count(posts.next().toLowerCase(Locale.ROOT));
  }

  /** robert-bor's trie, whole words in any case. */
  @Benchmark
  public Collection<Emit> robertBor(Posts posts) {
    return robertBor.parseText(posts.next());
  }
}
