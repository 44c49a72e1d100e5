package io.github.moderation4j.examples.cli.measure;

import io.github.moderation4j.core.evaluate.Bar;
import io.github.moderation4j.core.evaluate.Figure;
import io.github.moderation4j.core.evaluate.FunctionalCase;
import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.core.evaluate.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The functional suite: a folder of tables of cases, and {@code groups.tsv} with the groups that
 * open cases are read about.
 *
 * <p>Files that begin with a number are a line of understanding each; {@code claims-…} are line 12;
 * names of two letters are languages; all others are categories. Cases that nobody tunes on stand
 * in tables of their own, in the folder {@code held-out}.
 */
public final class Suite {
  private static final Set<String> OTHERS = Set.of("floors.tsv", "groups.tsv");
  private static final String CLAIMS = "claims-";
  private static final String HELD_OUT = "held-out";
  private static final int LANGUAGE_TAG = 2;
  private static final Bar OVERALL = Bar.atLeast(0.95);
  private static final Bar LINE = Bar.atLeast(0.85);

  private final Path folder;
  private final List<FunctionalCase.Group> groups;

  /** One text of a case, and whether it was read as expected. */
  private record Answer(boolean attack, boolean heldOut, boolean right) {}

  /**
   * A suite.
   *
   * @param folder where the tables are
   * @throws IOException if the groups cannot be read
   */
  public Suite(Path folder) throws IOException {
    this.folder = folder;
    groups =
        Lines.read(folder.resolve("groups.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .map(cells -> new FunctionalCase.Group(cells[0], cells[1]))
            .toList();
  }

  /**
   * The groups that open cases are read about.
   *
   * @return an immutable list
   */
  public List<FunctionalCase.Group> groups() {
    return groups;
  }

  /**
   * The cases of a file.
   *
   * @param file its name
   * @return an immutable list
   * @throws IOException if it cannot be read
   */
  public List<FunctionalCase> cases(String file) throws IOException {
    return Lines.read(folder.resolve(file)).stream().map(FunctionalCase::parse).toList();
  }

  /** Asks a reader every case. */
  List<Scorecard.Section> ask(Reader reader) throws IOException {
    Map<String, List<Answer>> byLine = new TreeMap<>();
    for (String file : files()) {
      List<Answer> answers = byLine.computeIfAbsent(line(file), l -> new ArrayList<>());
      for (FunctionalCase given : cases(file)) {
        for (String text : given.texts(groups)) {
          answers.add(
              new Answer(
                  given.isAttack(),
                  given.split().equals(HELD_OUT),
                  given.isRight(reader.found(text))));
        }
      }
    }
    return List.of(
        new Scorecard.Section("Functional suite, cases that nobody tunes on", heldOut(byLine)),
        new Scorecard.Section("Functional suite, all cases", parts(byLine)));
  }

  private static List<Figure> heldOut(Map<String, List<Answer>> byLine) {
    List<Figure> figures = new ArrayList<>();
    List<Answer> all = byLine.values().stream().flatMap(List::stream).toList();
    figures.add(figure("overall", all.stream().filter(Answer::heldOut).toList(), OVERALL));
    byLine.forEach(
        (line, answers) ->
            figures.add(figure(line, answers.stream().filter(Answer::heldOut).toList(), LINE)));
    return figures;
  }

  private static List<Figure> parts(Map<String, List<Answer>> byLine) {
    List<Figure> figures = new ArrayList<>();
    List<Answer> all = byLine.values().stream().flatMap(List::stream).toList();
    figures.add(figure("overall", all, OVERALL));
    byLine.forEach(
        (line, answers) -> {
          figures.add(figure(line, answers, LINE));
          figures.add(part("  attacks", answers, true));
          figures.add(part("  look-alikes", answers, false));
        });
    return figures;
  }

  private static Figure figure(String name, List<Answer> answers, Bar bar) {
    return Figure.of(name, Figure.Unit.SHARE, share(answers).estimate(), bar);
  }

  private static Figure part(String name, List<Answer> answers, boolean attack) {
    List<Answer> part = answers.stream().filter(a -> a.attack() == attack).toList();
    return Figure.of(name, Figure.Unit.SHARE, share(part).estimate());
  }

  private static Proportion share(List<Answer> answers) {
    return new Proportion(answers.stream().filter(Answer::right).count(), answers.size());
  }

  /**
   * The names of the tables of cases.
   *
   * @return in alphabetical order, those held out with their folder
   * @throws IOException if the folder cannot be read
   */
  public List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".tsv") && !OTHERS.contains(name))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  private static String line(String file) {
    String name = file.substring(file.indexOf('/') + 1, file.length() - ".tsv".length());
    if (name.startsWith(CLAIMS)) {
      return "12-claims";
    }
    return name.length() == LANGUAGE_TAG ? "language " + name : name;
  }
}
