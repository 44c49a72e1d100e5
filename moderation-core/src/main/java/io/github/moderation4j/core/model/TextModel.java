package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.HashTable;
import io.github.moderation4j.core.analysis.Pool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A small convolution network that reads a text by adding up rows of small integers. Immutable and
 * thread-safe.
 *
 * <p>Every head answers one question about the text, such as whether it is hateful. A text is read
 * in windows of neighbouring sentences; the answer of a head is its highest over the windows.
 */
public final class TextModel {
  /** Below this an answer is noise, and nobody asks where it came from. */
  static final double QUIET = 0.02;

  /**
   * The answer of one head.
   *
   * @param head the name of the head
   * @param probability how sure it is, from 0 to 1
   * @param firstToken index of the first of the tokens that spoke loudest; those at the start of
   *     the text for an answer below 0.02
   * @param endToken index after the last of them
   */
  public record Answer(String head, double probability, int firstToken, int endToken) {}

  private final ModelData data;
  private final HeadWeights weights;

  /** The row of every known word, counted from 1. */
  private final HashTable known;

  private final String digest;
  private final Pool<Hearing> hearings;

  private TextModel(ModelData data, String digest) {
    this.data = data;
    this.weights = new HeadWeights(data);
    this.known = new HashTable(data.words().length);
    for (int row = 0; row < data.words().length; row++) {
      known.put(data.words()[row], row + 1);
    }
    this.digest = digest;
    this.hearings = new Pool<>(this::newHearing);
  }

  private Hearing newHearing() {
    return new Hearing(new Pass(data, weights, known), data.heads().size(), hearings::give);
  }

  /**
   * Works out the products of a learned network.
   *
   * @param network the learned parameters
   * @return a model that answers as the network does, up to rounding
   */
  public static TextModel of(Network network) {
    Quantized products = Quantized.of(network);
    ModelData data =
        new ModelData(
            network.heads(),
            network.words(),
            network.grams(),
            products,
            network.filterBias(),
            network.headWeights(),
            network.headBias(),
            Phrases.of(network));
    return new TextModel(data, ModelFile.digestOf(data));
  }

  /**
   * Reads a model file and checks its digest.
   *
   * @param in the file's bytes; not closed
   * @return the model
   * @throws IOException if it cannot be read, is of another format or version, or is damaged
   */
  public static TextModel read(InputStream in) throws IOException {
    ModelFile.Contents file = ModelFile.read(in);
    return new TextModel(file.data(), file.digest());
  }

  /**
   * Writes a model file. The same model gives the same bytes.
   *
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    ModelFile.write(data, out);
  }

  /**
   * Identifies the model by its content.
   *
   * @return the SHA-256 digest of its parameters, in hexadecimal
   */
  public String digest() {
    return digest;
  }

  /**
   * The names of the heads, in the order of the answers.
   *
   * @return an immutable list
   */
  public List<String> heads() {
    return data.heads();
  }

  /**
   * Reads a text.
   *
   * @param text the analysed text
   * @return one answer per head, in order; empty if the text has no words of the author's own
   */
  public List<Answer> answer(AnalyzedText text) {
    try (Hearing hearing = hear(text)) {
      List<Answer> answers = new ArrayList<>(heads().size());
      for (int head = 0; head < heads().size() && hearing.heardAny(); head++) {
        answers.add(
            new Answer(
                heads().get(head),
                hearing.probability(head),
                hearing.firstToken(head),
                hearing.endToken(head)));
      }
      return answers;
    }
  }

  /** Reads a text; what comes back is to be closed. */
  Hearing hear(AnalyzedText text) {
    Hearing hearing = hearings.take();
    hearing.read(text);
    return hearing;
  }
}
