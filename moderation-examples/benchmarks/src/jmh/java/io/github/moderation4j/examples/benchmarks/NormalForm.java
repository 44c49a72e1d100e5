package io.github.moderation4j.examples.benchmarks;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import io.github.moderation4j.core.text.NormalizedText;
import io.github.moderation4j.core.text.TextNormalizer;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The normal form of a post. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NormalForm {
  private final TextNormalizer ours = TextNormalizer.standard();
  private final SpoofChecker skeletons = new SpoofChecker.Builder().build();

  /** Ours, with the way back. */
  @Benchmark
  public NormalizedText ours(Posts posts) {
    return ours.normalize(posts.next());
  }

  /** The JDK's NFKC, then lower case. */
  @Benchmark
  public String jdk(Posts posts) {
    return Normalizer.normalize(posts.next(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** ICU's NFKC with case folding. */
  @Benchmark
  public String icu(Posts posts) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(posts.next());
  }

  /** ICU's skeleton of confusables. */
  @Benchmark
  public String icuSkeleton(Posts posts) {
    return skeletons.getSkeleton(posts.next());
  }
}
