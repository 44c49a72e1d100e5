package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.frame.FrameClassifier;
import io.github.moderation4j.core.frame.FrameSet;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import io.github.moderation4j.core.model.ModelClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The classifiers of the built-in packs as {@link PackCompiler} left them in the library, ready in
 * a fraction of the time that compiling the packs takes. Where the library was built without them,
 * there are none.
 */
public final class ReadyClassifiers {
  static final String LEXICON = "ready/lexicon.bin";
  static final String FRAMES = "ready/frames.bin";
  static final String HEADS = "ready/heads.bin";

  private static final Severity[] SEVERITIES = Severity.values();

  private ReadyClassifiers() {}

  /**
   * What {@link Packs#lexiconClassifier()} of the built-in packs makes.
   *
   * @return the classifier, or empty if it was not compiled
   */
  public static Optional<LexiconClassifier> lexicon() {
    return read(LEXICON, LexiconClassifier::read);
  }

  /**
   * What {@link Packs#frameClassifier()} of the built-in packs makes.
   *
   * @return the classifier, or empty if it was not compiled
   */
  public static Optional<FrameClassifier> frame() {
    return read(FRAMES, in -> new FrameClassifier(FrameSet.read(in)));
  }

  /**
   * What {@link Packs#modelClassifier()} of the built-in packs makes.
   *
   * @return the classifier, or empty if it was not compiled
   */
  public static Optional<ModelClassifier> model() {
    return read(HEADS, in -> new ModelClassifier(Packs.builtInModel(), readHeads(in)));
  }

  private static <T> Optional<T> read(String file, Function<TableReader, T> reader) {
    try (@Nullable InputStream in = ReadyClassifiers.class.getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(reader.apply(new TableReader(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static void writeHeads(Map<String, Severity> heads, TableWriter out) {
    out.number(heads.size());
    new TreeMap<>(heads)
        .forEach(
            (head, severity) -> {
              out.string(head);
              out.number(severity.ordinal());
            });
  }

  private static Map<String, Severity> readHeads(TableReader in) {
    Map<String, Severity> heads = new HashMap<>();
    for (int n = in.number(); n > 0; n--) {
      heads.put(in.string(), SEVERITIES[in.number()]);
    }
    return heads;
  }
}
