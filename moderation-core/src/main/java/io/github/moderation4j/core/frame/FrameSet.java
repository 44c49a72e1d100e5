package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Pool;
import io.github.moderation4j.core.analysis.Sentence;
import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Word classes and the frames over them, compiled. Immutable and thread-safe.
 *
 * <p>Every pattern is filed under the least common class it must contain, so a sentence costs a
 * look at the classes it has, however many frames there are.
 */
public final class FrameSet {
  private final Vocabulary vocabulary;
  private final PatternIndex patterns;
  private final Set<Category> categories;
  private final String fingerprint;
  private final Pool<Scratch> idle;

  private FrameSet(Vocabulary vocabulary, List<Pattern> patterns, String fingerprint) {
    this.fingerprint = fingerprint;
    this.vocabulary = vocabulary;
    this.patterns = new PatternIndex(patterns, vocabulary.commonness());
    this.categories = new TreeSet<>(vocabulary.categories());
    for (Pattern pattern : patterns) {
      categories.addAll(pattern.frame().categories());
    }
    this.idle =
        new Pool<>(() -> new Scratch(new TagStore(), this.patterns.noClasses(), new ArrayList<>()));
  }

  /**
   * Starts a set.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Writes the set as it is, compiled.
   *
   * @param out takes it
   */
  public void write(TableWriter out) {
    out.string(fingerprint);
    vocabulary.write(out);
    PatternTable.write(patterns.all(), out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param in gives it back
   * @return a set that finds the same as the one written
   */
  public static FrameSet read(TableReader in) {
    String fingerprint = in.string();
    return new FrameSet(Vocabulary.read(in), PatternTable.read(in), fingerprint);
  }

  /** A digest of everything the set was compiled from. */
  String fingerprint() {
    return fingerprint;
  }

  /** The words of its classes. */
  Set<String> words() {
    return vocabulary.words();
  }

  /** The categories that its frames can speak about. */
  Set<Category> categories() {
    return Set.copyOf(categories);
  }

  /** Hands over every match that the author's stance lets count, in no particular order. */
  void forEachMatch(AnalyzedText text, Consumer<Match> found) {
    Scratch scratch = idle.take();
    Tags tags = Tags.of(text, vocabulary, scratch.store());
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      tags.presentIn(sentences.get(s), scratch.present());
      patterns.collectPossible(scratch.present(), scratch.possible());
      if (!scratch.possible().isEmpty()) {
        boolean endorsed = tags.endorses(sentences, s);
        for (Pattern pattern : scratch.possible()) {
          new Matcher(tags, sentences.get(s), pattern)
              .forEachMatch(match -> passOn(match, text, endorsed, found));
        }
      }
    }
    if (scratch.store().room() <= Scratch.MOST_NODES) {
      idle.give(scratch);
    }
  }

  /**
   * What the reading of a text needs room for.
   *
   * @param store its terms
   * @param present the classes of a sentence, as bits
   * @param possible the patterns that the sentence may hold
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Scratch(TagStore store, long[] present, List<Pattern> possible) {
    /** Room for longer texts is not kept. */
    static final int MOST_NODES = 1 << 14;
  }

  private static void passOn(
      Match match, AnalyzedText text, boolean endorsed, Consumer<Match> found) {
    if (match.countsIn(text, endorsed)) {
      found.accept(match);
    }
  }

  /** Collects class and frame files, then compiles them together. */
  public static final class Builder {
    /** A file's name and content. */
    private record Source(String name, String text) {}

    private final List<String> terms = new ArrayList<>();
    private final List<Source> classes = new ArrayList<>();
    private final List<Source> frames = new ArrayList<>();
    private final ClassIndex index = new ClassIndex();

    private Builder() {}

    /**
     * Adds a file of word classes.
     *
     * @param name the file's name, for messages
     * @param text its content
     * @return this builder
     */
    public Builder classes(String name, String text) {
      classes.add(new Source(name, text));
      return this;
    }

    /**
     * Adds a file of frames.
     *
     * @param name the file's name, for messages
     * @param text its content
     * @return this builder
     */
    public Builder frames(String name, String text) {
      frames.add(new Source(name, text));
      return this;
    }

    /**
     * Puts one term into a class, such as a slur of a lexicon.
     *
     * @param wordClass name of the class
     * @param term the term, in normal form, its words parted by single blanks
     * @param target the group it names; empty if it names none
     * @param category the category of attacks on that group; empty if there is none
     * @return this builder
     */
    public Builder term(
        String wordClass, String term, Optional<String> target, Optional<Category> category) {
      index.add(
          term.toLowerCase(Locale.ROOT),
          new WordClass(index.idOf(wordClass), target, category, FileLanguage.NONE));
      terms.add(wordClass + "\t" + term + "\t" + target + "\t" + category);
      return this;
    }

    /**
     * Compiles the set.
     *
     * @return the set
     * @throws IllegalArgumentException if any file has a problem; the message lists all of them,
     *     one a line, as {@code file:line: found …; expected …}
     */
    public FrameSet build() {
      List<String> issues = new ArrayList<>();
      List<Pattern> patterns = new ArrayList<>();
      classes.forEach(c -> new ClassReader(c.name(), index, issues).read(c.text()));
      frames.forEach(f -> patterns.addAll(new FrameReader(f.name(), index, issues).read(f.text())));
      if (!issues.isEmpty()) {
        throw new IllegalArgumentException(String.join("\n", issues));
      }
      return new FrameSet(index.settle(), patterns, fingerprint());
    }

    private String fingerprint() {
      MessageDigest digest = Sha256.start();
      for (Object source : List.of(terms, classes, frames)) {
        digest.update(source.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
  }
}
