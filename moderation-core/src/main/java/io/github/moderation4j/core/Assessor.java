package io.github.moderation4j.core;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.Combiner;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierProvider;
import io.github.moderation4j.core.content.Content;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Says what a text contains. Immutable and thread-safe; make one and share it.
 *
 * <p>No text makes {@code assess} throw: what a limit cut or a classifier failed to read is marked
 * on the {@link Assessment}.
 */
public final class Assessor {
  private final Panel panel;
  private final ResultCache cache;

  /** Made once: a method reference made anew is an allocation. */
  private final Function<Content, Assessment> freshly;

  private Assessor(Panel panel, ResultCache cache) {
    this.panel = panel;
    this.cache = cache;
    this.freshly = panel::assess;
  }

  /**
   * An assessor with all built-in classifiers, default limits and a small cache.
   *
   * @return a new assessor, ready to use
   */
  public static Assessor create() {
    return builder().build();
  }

  /**
   * A builder that starts from what {@link #create()} makes.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Assesses a text.
   *
   * @param text any string
   * @return what it contains
   */
  public Assessment assess(String text) {
    return assess(Content.of(Objects.requireNonNull(text, "text")));
  }

  /**
   * Assesses content.
   *
   * @param content the content
   * @return what it contains
   */
  public Assessment assess(Content content) {
    Objects.requireNonNull(content, "content");
    return cache.get(content, freshly);
  }

  /**
   * Assesses many texts on all cores.
   *
   * @param contents the texts
   * @return one assessment per text, in the same order
   */
  public List<Assessment> assessAll(Collection<Content> contents) {
    return assessAll(contents.stream()).toList();
  }

  /**
   * Assesses a stream of texts on all cores, a few texts ahead of the reader and never more.
   *
   * @param contents the texts; read by the thread that reads the result
   * @return one assessment per text, in the same order; closing it closes {@code contents}
   */
  public Stream<Assessment> assessAll(Stream<Content> contents) {
    return ReadAhead.map(contents, this::assess);
  }

  /**
   * Assesses content on another thread.
   *
   * @param content the content
   * @param executor runs the work
   * @return completes with what the content contains
   */
  public CompletableFuture<Assessment> assessAsync(Content content, Executor executor) {
    Objects.requireNonNull(content, "content");
    return CompletableFuture.supplyAsync(() -> assess(content), executor);
  }

  /**
   * Identifies the engine: equal fingerprints give equal assessments of equal content.
   *
   * @return SHA-256 over the classifiers with their versions, in hexadecimal
   */
  public String fingerprint() {
    return panel.fingerprint();
  }

  /**
   * The classifiers at work.
   *
   * @return their ids, in the order in which they read
   */
  public List<String> classifiers() {
    return panel.ids();
  }

  /**
   * How well the cache works.
   *
   * @return the counts so far; all 0 without a cache
   */
  public CacheStats cacheStats() {
    return cache.stats();
  }

  /** Puts an assessor together. Not thread-safe. */
  public static final class Builder {
    private final Roster roster = new Roster();
    private Combiner combiner = Combiner.standard();
    private Limits limits = Limits.standard();
    private int cacheSize = 10_000;
    private LongSupplier ticker = System::nanoTime;

    private Builder() {}

    /**
     * Adds a classifier.
     *
     * @param classifier has an id that no other classifier has
     * @return this builder
     */
    public Builder add(Classifier classifier) {
      roster.add(classifier);
      return this;
    }

    /**
     * Leaves a classifier out; a built-in one is then not even loaded.
     *
     * @param id id of a classifier there so far
     * @return this builder
     */
    public Builder remove(String id) {
      roster.remove(id);
      return this;
    }

    /**
     * Leaves all built-in classifiers out.
     *
     * @return this builder
     */
    public Builder withoutBuiltIns() {
      roster.removeBuiltIns();
      return this;
    }

    /**
     * Adds classifiers that a {@link ClassifierProvider} on the class or module path offers.
     *
     * @param ids ids of the providers wanted
     * @return this builder
     */
    public Builder discover(String... ids) {
      roster.discover(List.of(ids));
      return this;
    }

    /**
     * Sets how the signals of the classifiers become one score per category.
     *
     * @param combiner the combiner
     * @return this builder
     */
    public Builder combiner(Combiner combiner) {
      this.combiner = Objects.requireNonNull(combiner, "combiner");
      return this;
    }

    /**
     * Sets how much work one text may cause.
     *
     * @param limits the limits
     * @return this builder
     */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Sets how many assessments are remembered. The cache never holds a text.
     *
     * @param cacheSize number of assessments; 0 for no cache
     * @return this builder
     * @throws IllegalArgumentException if {@code cacheSize} is negative
     */
    public Builder cacheSize(int cacheSize) {
      if (cacheSize < 0) {
        throw new IllegalArgumentException("cacheSize must be at least 0, but was " + cacheSize);
      }
      this.cacheSize = cacheSize;
      return this;
    }

    /**
     * Sets the clock that the time budget is measured by.
     *
     * @param ticker nanoseconds since some fixed moment
     * @return this builder
     */
    public Builder ticker(LongSupplier ticker) {
      this.ticker = Objects.requireNonNull(ticker, "ticker");
      return this;
    }

    /**
     * Makes the assessor; everything is loaded now and nothing later.
     *
     * @return a new assessor
     * @throws IllegalArgumentException if an id is unknown, missing or taken; the message lists all
     *     that is wrong
     */
    public Assessor build() {
      return new Assessor(
          new Panel(roster.classifiers(), combiner, limits, ticker), ResultCache.ofSize(cacheSize));
    }
  }
}
