package io.github.moderation4j.core.lexicon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The command that makes the packs' lexicons from our decisions and the collections they rest on.
 *
 * <p>Arguments: the folder of collections (with {@code merged.tsv} and {@code
 * surge_profanity_en.tsv}), the folder of decisions, the folder of packs. The same inputs always
 * give the same files. Prints per language how many forms several collections list, how many one
 * lists, and how many are our own.
 */
final class LexiconDerivation {
  private final Map<String, Integer> sources;
  private final Map<String, List<String>> spellings;
  private final Map<Path, List<String>> files = new TreeMap<>();

  private LexiconDerivation(Path collections) throws IOException {
    this.sources = sources(collections.resolve("merged.tsv"));
    this.spellings = spellings(collections.resolve("surge_profanity_en.tsv"));
  }

  /**
   * Runs the derivation.
   *
   * @param args collections, decisions, packs
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    LexiconDerivation derivation = new LexiconDerivation(Path.of(args[0]));
    try (Stream<Path> decisions = Files.list(Path.of(args[1]))) {
      for (Path file : decisions.sorted().filter(f -> f.toString().endsWith(".txt")).toList()) {
        derivation.derive(file, Path.of(args[2]), System.out);
      }
    }
    derivation.write();
  }

  private void derive(Path file, Path packs, PrintStream report) throws IOException {
    String language = file.getFileName().toString().replace(".txt", "");
    int[] counts = new int[3];
    Set<String> dropped = Decision.dropped(file);
    for (Decision decision : Decision.read(file)) {
      List<String> forms = new ArrayList<>(decision.forms());
      if (language.equals("en") && decision.match().equals("word")) {
        spellings.getOrDefault(forms.get(0), List.of()).stream()
            .filter(spelling -> !dropped.contains(spelling))
            .forEach(forms::add);
      }
      for (String form : forms) {
        int listed = sources.getOrDefault(language.replace("-Latn", "") + "\t" + form, 0);
        counts[Math.min(2, listed)]++;
      }
      String pack = decision.category().replaceFirst("/.*", "");
      Path target = packs.resolve(pack).resolve("lexicon." + language + ".tsv");
      files.computeIfAbsent(target, t -> new ArrayList<>()).add(decision.row(forms));
    }
    report.printf(
        "%s: %d forms in two or more collections, %d in one, %d our own%n",
        language, counts[2], counts[1], counts[0]);
  }

  private void write() throws IOException {
    for (Map.Entry<Path, List<String>> file : files.entrySet()) {
      Set<String> rows = new LinkedHashSet<>(List.of(String.join("\t", LexiconReader.COLUMNS)));
      file.getValue().sort(Comparator.naturalOrder());
      rows.addAll(file.getValue());
      Files.write(file.getKey(), rows);
    }
  }

  private static Map<String, Integer> sources(Path merged) throws IOException {
    Map<String, Integer> sources = new HashMap<>();
    for (String line : Files.readAllLines(merged)) {
      String[] cells = line.split("\t", -1);
      long trusted =
          Stream.of(cells[5].split(",", -1)).filter(s -> !s.equals("washyourmouth")).count();
      sources.put(cells[1] + "\t" + cells[0], (int) trusted);
    }
    return sources;
  }

  /** Deliberate misspellings, by the word they stand for. */
  private static Map<String, List<String>> spellings(Path collection) throws IOException {
    Map<String, List<String>> spellings = new HashMap<>();
    for (String line : Files.readAllLines(collection)) {
      String[] cells = line.split("\t", -1);
      String canonical = cells[4].replaceFirst("^canonical=", "").replaceFirst(";.*", "");
      if (isRespelling(cells[0], canonical)) {
        spellings.computeIfAbsent(canonical, c -> new ArrayList<>()).add(cells[0]);
      }
    }
    return spellings;
  }

  /** Same first letter, nearly the same length, one word of letters: not another word. */
  private static boolean isRespelling(String spelling, String canonical) {
    return !spelling.equals(canonical)
        && spelling.length() > 4
        && spelling.chars().allMatch(Character::isLetter)
        && spelling.charAt(0) == canonical.charAt(0)
        && Math.abs(spelling.length() - canonical.length()) <= 1
        && spelling.chars().filter(c -> canonical.indexOf(c) < 0).count() <= 1;
  }
}
