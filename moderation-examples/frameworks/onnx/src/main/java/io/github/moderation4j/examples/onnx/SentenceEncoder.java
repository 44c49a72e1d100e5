package io.github.moderation4j.examples.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.moderation4j.core.classify.ClassifierException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * Turns texts into embeddings that are similar if the texts mean about the same. Thread-safe.
 *
 * <p>A text that takes longer than the time limit is given up, and the model's threads with it.
 * Only the first 2,000 characters and 128 word pieces are read.
 */
public final class SentenceEncoder implements AutoCloseable {
  private static final int MOST_CHARS = 2_000;
  private static final int MOST_PIECES = 128;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final Vocabulary vocabulary;
  private final OrtSession session;
  private final Watchdog watchdog;

  private SentenceEncoder(Vocabulary vocabulary, byte[] model, Duration limit) throws OrtException {
    this.vocabulary = vocabulary;
    this.watchdog = new Watchdog(limit);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1); // posts come in parallel; each takes one thread
      this.session = environment.createSession(model, options);
    }
  }

  /**
   * The model all-MiniLM-L6-v2 from the class path: for English.
   *
   * @param limit time for one text; positive
   * @return the encoder, ready to use
   * @throws ClassifierException if the model cannot be read
   */
  public static SentenceEncoder miniLm(Duration limit) {
    try (InputStream vocabulary = resource("/all-minilm-l6-v2-q-tokenizer.json");
        InputStream model = resource("/all-minilm-l6-v2-q.onnx")) {
      return new SentenceEncoder(new Vocabulary(vocabulary), model.readAllBytes(), limit);
    } catch (IOException | OrtException e) {
      throw new ClassifierException("cannot read the model", e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SentenceEncoder.class.getResourceAsStream(name), name);
  }

  /**
   * What a text means.
   *
   * @param text any string
   * @return its embedding
   * @throws ClassifierException if the time limit is over or the model fails
   */
  public Embedding encode(String text) {
    String begin = text.substring(0, Math.min(text.length(), MOST_CHARS));
    long[] pieces = vocabulary.numbers(begin, MOST_PIECES);
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(pieces);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[pieces.length]);
        Watchdog.Run run = watchdog.start();
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types),
                run.options())) {
      return Embedding.mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new ClassifierException("the model gave no answer", e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }

  @Override
  public void close() {
    watchdog.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new ClassifierException("cannot close the model", e);
    }
  }
}
