package io.github.moderation4j.examples.benchmarks;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.ibm.icu.text.Normalizer2;
import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All that is said about a post, by the default assessor and by what developers use today. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WholePost {
  private static final int TERMS = 10_000;

  private Assessor assessor = Assessor.builder().withoutBuiltIns().build();
  private Assessor remembering = assessor;
  private DoubleArray trie = new DoubleArray(List.of("blorp"));
  private SensitiveWordBs sensitiveWords = SensitiveWordBs.newInstance();
  private DocumentCategorizerME categorizer = Doccat.categorizer();

  /** Loads everything. */
  @Setup
  public void load() {
    List<String> terms = Corpus.terms(TERMS);
    assessor = Assessor.builder().cacheSize(0).build();
    remembering = Assessor.create();
    trie = new DoubleArray(terms);
    sensitiveWords = SensitiveWordBs.newInstance().wordDeny(() -> terms).wordAllow(List::of).init();
    categorizer = Doccat.categorizer();
  }

  /** Ours: every pack, frame, stance and model. */
  @Benchmark
  public Assessment assess(Posts posts) {
    return assessor.assess(posts.next());
  }

  /** Ours, of posts that were assessed before. */
  @Benchmark
  public Assessment assessAgain(Posts posts) {
    return remembering.assess(posts.next());
  }

  /** A glued pipeline: ICU, then hankcs, then OpenNLP. */
  @Benchmark
  public double[] gluedPipeline(Posts posts) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(posts.next());
    double[] outcomes = categorizer.categorize(SimpleTokenizer.INSTANCE.tokenize(folded));
    outcomes[0] += trie.count(folded);
    return outcomes;
  }

  /** OpenNLP's document categoriser alone. */
  @Benchmark
  public double[] opennlpDoccat(Posts posts) {
    return categorizer.categorize(SimpleTokenizer.INSTANCE.tokenize(posts.next()));
  }

  /** hankcs' double-array trie alone, over lower-case text. */
  @Benchmark
  public int hankcs(Posts posts) {
    return trie.count(posts.next().toLowerCase(Locale.ROOT));
  }

  /** houbb's sensitive-word alone. */
  @Benchmark
  public List<String> houbb(Posts posts) {
    return sensitiveWords.findAll(posts.next());
  }
}
