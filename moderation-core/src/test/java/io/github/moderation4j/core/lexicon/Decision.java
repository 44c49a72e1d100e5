package io.github.moderation4j.core.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One term that we decided to list, with the head of the block it stands in.
 *
 * @param forms its forms, written out
 * @param match how it is matched
 * @param head the cells of the block: category, list, severity, score, target, context, note
 */
record Decision(List<String> forms, String match, List<String> head) {
  private static final int HEAD_CELLS = 7;
  private static final String DROPPED = "- ";

  String category() {
    return head.get(0);
  }

  /** The row of the lexicon table. */
  String row(List<String> allForms) {
    List<String> cells = new ArrayList<>();
    cells.add(String.join("|", allForms.stream().distinct().toList()));
    cells.add(match);
    cells.addAll(head);
    return String.join("\t", cells);
  }

  /** Reads a file of decisions: {@code @} heads, lists of terms, {@code #} remarks. */
  static List<Decision> read(Path file) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    List<String> head = List.of();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.startsWith("@ ")) {
        head = Arrays.stream(line.substring(2).split("\\|", -1)).map(String::strip).toList();
        if (head.size() != HEAD_CELLS) {
          throw new IllegalArgumentException(
              "%s:%d: found %d cells; expected %d"
                  .formatted(file, number, head.size(), HEAD_CELLS));
        }
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(DROPPED)) {
        for (String item : line.split(",", -1)) {
          decisions.add(decision(item.strip(), head));
        }
      }
    }
    return decisions;
  }

  /** The spellings that a file's lines of {@code - } rule out. */
  static Set<String> dropped(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(DROPPED))
        .flatMap(line -> Arrays.stream(line.substring(DROPPED.length()).split(",", -1)))
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  private static Decision decision(String item, List<String> head) {
    if (item.length() > 2 && item.endsWith("*")) {
      boolean inside = item.startsWith("*");
      String term = item.substring(inside ? 1 : 0, item.length() - 1);
      return new Decision(List.of(term), inside ? "inside" : "prefix", head);
    }
    List<String> forms =
        Arrays.stream(item.split("\\|", -1)).flatMap(Decision::inflected).distinct().toList();
    return new Decision(forms, "word", head);
  }

  /** {@code blorp+} adds the English plural, {@code blorp+v} the forms of a verb. */
  private static Stream<String> inflected(String form) {
    if (form.endsWith("+v")) {
      String verb = form.substring(0, form.length() - 2);
      String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
      return Stream.of(
          verb, verb + "s", stem + "ed", stem + "ing", stem + "in", stem + "er", stem + "ers");
    }
    if (form.endsWith("+")) {
      String noun = form.substring(0, form.length() - 1);
      return Stream.of(noun, plural(noun));
    }
    return Stream.of(form);
  }

  private static String plural(String noun) {
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }
}
