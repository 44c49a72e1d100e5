package io.github.moderation4j.examples.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/** The word pieces that an uncased BERT model knows, and their numbers. Immutable. */
final class Vocabulary {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  private final Map<String, Long> numbers = new HashMap<>();
  private final WordpieceTokenizer tokenizer;

  /** Reads the {@code tokenizer.json} of a model. */
  Vocabulary(InputStream tokenizerJson) throws IOException {
    JsonNode pieces = new ObjectMapper().readTree(tokenizerJson).path("model").path("vocab");
    pieces.properties().forEach(p -> numbers.put(p.getKey(), p.getValue().asLong()));
    tokenizer = new WordpieceTokenizer(numbers.keySet());
  }

  /** The numbers of the pieces of a text, with the marks of begin and end; at most {@code most}. */
  long[] numbers(String text, int most) {
    String[] pieces = tokenizer.tokenize(plain(text));
    long[] all = Arrays.stream(pieces).mapToLong(this::number).toArray();
    if (all.length <= most) {
      return all;
    }
    long[] cut = Arrays.copyOf(all, most);
    cut[most - 1] = all[all.length - 1];
    return cut;
  }

  private long number(String piece) {
    Long number = numbers.get(piece);
    return number == null ? number(WordpieceTokenizer.BERT_UNK_TOKEN) : number;
  }

  private static String plain(String text) {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("");
  }
}
