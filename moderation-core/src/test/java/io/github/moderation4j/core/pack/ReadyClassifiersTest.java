package io.github.moderation4j.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.frame.FrameClassifier;
import io.github.moderation4j.core.frame.FrameSet;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read back says what was compiled. */
class ReadyClassifiersTest {
  private static final LexiconClassifier LEXICON = Packs.builtIn().lexiconClassifier();
  private static final FrameClassifier FRAMES = Packs.builtIn().frameClassifier();

  @Test
  void readsTermsAsTheyWereCompiled() throws IOException {
    LexiconClassifier read = LexiconClassifier.read(reader(bytes(LEXICON)));

    assertThat(saidBy(read)).isEqualTo(saidBy(LEXICON));
  }

  @Test
  void readsFramesAsTheyWereCompiled() throws IOException {
    FrameClassifier read = new FrameClassifier(FrameSet.read(reader(bytes(FRAMES))));

    assertThat(saidBy(read)).isEqualTo(saidBy(FRAMES));
  }

  @Test
  void namesTheSameVersionWordsAndCategories() throws IOException {
    FrameClassifier read = new FrameClassifier(FrameSet.read(reader(bytes(FRAMES))));

    assertThat(List.of(read.fingerprint(), read.words(), read.categories()))
        .isEqualTo(List.of(FRAMES.fingerprint(), FRAMES.words(), FRAMES.categories()));
  }

  @Test
  void whatTheBuildCompiledIsUpToDate() {
    ReadyClassifiers.lexicon()
        .ifPresent(ready -> assertThat(ready.fingerprint()).isEqualTo(LEXICON.fingerprint()));
    ReadyClassifiers.frame()
        .ifPresent(ready -> assertThat(ready.fingerprint()).isEqualTo(FRAMES.fingerprint()));

    assertThat(ReadyClassifiers.lexicon().isPresent())
        .isEqualTo(ReadyClassifiers.frame().isPresent());
  }

  /** What a classifier says of every cell of some tables of tests, in many languages. */
  private static List<String> saidBy(Classifier classifier) {
    TextAnalyzer analyzer = TextAnalyzer.standard().respelling(classifier.words());
    return Stream.of("functional/01-derogation.tsv", "analysis/disguises.tsv", "lexicon/golden.tsv")
        .flatMap(ReadyClassifiersTest::cells)
        .map(text -> analyzer.analyze(Content.of(text)))
        .map(text -> classifier.classify(text).toString())
        .toList();
  }

  private static Stream<String> cells(String file) {
    try (InputStream in =
        TextAnalyzer.class.getResourceAsStream("/io/github/moderation4j/core/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().flatMap(line -> Arrays.stream(line.split("\t", -1))).distinct();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(LexiconClassifier classifier) throws IOException {
    TableWriter tables = new TableWriter();
    classifier.write(tables);
    return bytes(tables);
  }

  private static byte[] bytes(FrameClassifier classifier) throws IOException {
    TableWriter tables = new TableWriter();
    classifier.frames().write(tables);
    return bytes(tables);
  }

  private static byte[] bytes(TableWriter tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tables.writeTo(out);
    return out.toByteArray();
  }

  private static TableReader reader(byte[] bytes) throws IOException {
    return new TableReader(new ByteArrayInputStream(bytes));
  }
}
