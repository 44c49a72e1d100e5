package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.train.LabeledText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English examples told of another group, so that the model learns what is said about people and
 * not which people it is mostly said about.
 */
final class OtherGroups {
  /** Groups that fewer examples speak of are left out: their names may be odd. */
  private static final int ENOUGH = 15;

  private static final Pattern PLURAL = Pattern.compile("[a-z ]+(s|people|women|men)");

  private final Map<String, List<Category>> heads;
  private final double weight;
  private final Random random;

  OtherGroups(Map<String, List<Category>> heads, double weight, long seed) {
    this.heads = heads;
    this.weight = weight;
    this.random = new Random(seed);
  }

  /**
   * Tells every example that names its group once more, of a group drawn by chance.
   *
   * @throws IOException if an example cannot be read
   */
  List<LabeledText> read(Path folder) throws IOException {
    List<OwnExamples.Row> rows =
        OwnExamples.rows(folder, OwnExamples.Part.TRAIN).stream()
            .filter(row -> row.language().equals("en") && PLURAL.matcher(row.target()).matches())
            .toList();
    List<String> groups = groups(rows);
    OwnExamples own = new OwnExamples(heads, weight);
    List<LabeledText> told = new ArrayList<>();
    for (OwnExamples.Row row : rows) {
      String other = groups.get(random.nextInt(groups.size()));
      String text = tell(row, other);
      if (!text.equals(row.text())) {
        Map<String, Double> labels = own.labels(row.labels());
        labels.keySet().removeIf(OtherGroups::isOfOneGroup);
        told.add(new LabeledText(text, "en", OwnExamples.SOURCE, labels, weight));
      }
    }
    return told;
  }

  private static List<String> groups(List<OwnExamples.Row> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.target(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(group -> group.getValue() >= ENOUGH)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String tell(OwnExamples.Row row, String other) {
    Pattern name = Pattern.compile("\\b" + row.target() + "\\b", Pattern.CASE_INSENSITIVE);
    return name.matcher(row.text())
        .replaceAll(found -> Matcher.quoteReplacement(like(found.group(), other)));
  }

  private static String like(String found, String other) {
    return Character.isUpperCase(found.charAt(0))
        ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
        : other;
  }

  /** Whether a head is about one kind of group: what it would say of another is not known. */
  private static boolean isOfOneGroup(String head) {
    return (head.startsWith("hate/") && !head.equals("hate/threatening"))
        || head.startsWith("denial/")
        || head.startsWith("conspiracy/")
        || head.startsWith("extremism/");
  }
}
