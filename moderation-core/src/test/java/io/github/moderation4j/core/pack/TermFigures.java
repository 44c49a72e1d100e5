package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The command behind our default scores: what share of the labelled texts that hold a term are
 * labelled hateful or offensive.
 *
 * <p>Arguments: files of labelled texts, one JSON object a line, with or without {@code .gz}.
 * Prints category, list, term as written, texts, and for both labels the share among the texts that
 * have the label at all.
 */
final class TermFigures {
  private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private final LexiconClassifier classifier = Packs.builtIn().lexiconClassifier();
  private final TextAnalyzer analyzer = TextAnalyzer.standard();
  private final Map<String, Count> counts = new TreeMap<>();

  /** How often a term was met, and the sums of two labels with the numbers of labelled texts. */
  private static final class Count {
    private int texts;
    private final double[] sums = new double[2];
    private final int[] labelled = new int[2];

    private void add(double hate, double offensive) {
      texts++;
      double[] labels = {hate, offensive};
      for (int i = 0; i < labels.length; i++) {
        if (labels[i] >= 0) {
          sums[i] += labels[i] >= 0.5 ? 1 : 0;
          labelled[i]++;
        }
      }
    }

    private String share(int label) {
      return labelled[label] == 0
          ? "-"
          : String.format(Locale.ROOT, "%.2f", sums[label] / labelled[label]);
    }
  }

  private TermFigures() {}

  /**
   * Runs the command.
   *
   * @param args files of labelled texts
   * @throws IOException if one cannot be read
   */
  public static void main(String[] args) throws IOException {
    TermFigures figures = new TermFigures();
    for (String file : args) {
      figures.read(Path.of(file));
    }
    figures.print(System.out);
  }

  private void read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher text = TEXT.matcher(line);
        if (text.find()) {
          count(unescaped(text.group(1)), label(line, "hate"), label(line, "offensive"));
        }
      }
    }
  }

  private void count(String text, double hate, double offensive) {
    for (Signal signal : classifier.classify(analyzer.analyze(Content.of(text)))) {
      signal.evidence().stream()
          .map(evidence -> key(signal, evidence, text))
          .distinct()
          .forEach(key -> counts.computeIfAbsent(key, k -> new Count()).add(hate, offensive));
    }
  }

  private static String key(Signal signal, Evidence evidence, String text) {
    String term = evidence.span().of(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return signal.category() + "\t" + evidence.source() + "\t" + term;
  }

  private void print(PrintStream out) {
    out.println("category\tlist\tterm\ttexts\thate\toffensive");
    counts.forEach(
        (key, count) ->
            out.println(key + "\t" + count.texts + "\t" + count.share(0) + "\t" + count.share(1)));
  }

  /** The value of a label, or -1 where the text has none. */
  private static double label(String line, String name) {
    Matcher value = Pattern.compile("\"" + name + "\": ?([0-9.]+)").matcher(line);
    return value.find() ? Double.parseDouble(value.group(1)) : -1;
  }

  private static String unescaped(String json) {
    return ESCAPE
        .matcher(json)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) != null
                        ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                        : escape.group(2).replace('n', '\n').replace('t', '\t')));
  }
}
