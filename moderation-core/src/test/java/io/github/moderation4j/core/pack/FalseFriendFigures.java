package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command that asks how many innocent words the built-in lexicons flag.
 *
 * <p>Arguments: a table with one word in the first column of each row but the first. Prints the
 * flagged words (those that reach a default threshold) and their number.
 */
final class FalseFriendFigures {
  private FalseFriendFigures() {}

  /**
   * Runs the command.
   *
   * @param args the table
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Packs packs = Packs.builtIn();
    LexiconClassifier classifier = packs.lexiconClassifier();
    TextAnalyzer analyzer = TextAnalyzer.standard();
    List<String> rows = Files.readAllLines(Path.of(args[0]));
    int flagged = 0;
    for (String row : rows.subList(1, rows.size())) {
      String word = row.replaceFirst("\t.*", "");
      List<Signal> signals =
          classifier.classify(analyzer.analyze(Content.of(word))).stream()
              .filter(s -> s.score() >= packs.definition(s.category()).orElseThrow().threshold())
              .toList();
      if (!signals.isEmpty()) {
        flagged++;
        System.out.println(word + "\t" + signals);
      }
    }
    System.out.printf("flagged %d of %d%n", flagged, rows.size() - 1);
  }
}
