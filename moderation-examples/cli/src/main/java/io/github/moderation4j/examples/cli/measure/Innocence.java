package io.github.moderation4j.examples.cli.measure;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.Bar;
import io.github.moderation4j.core.evaluate.Figure;
import io.github.moderation4j.core.evaluate.FunctionalCase;
import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.core.evaluate.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How often something is found in texts in which there is nothing to find. */
final class Innocence {
  private static final Bar GROUPS = Bar.atMost(0.02);
  private static final Bar WORDS = Bar.atMost(0.001);
  private static final Bar POSTS = Bar.atMost(0.005);

  private final Reader reader;

  Innocence(Reader reader) {
    this.reader = reader;
  }

  /** Neutral and positive sentences about each group. */
  Scorecard.Section groups(Path folder, Path labelled) throws IOException {
    List<String> templates = Lines.read(folder.resolve("sentences.tsv"));
    List<Figure> figures = new ArrayList<>();
    for (String row : Lines.read(folder.resolve("groups.tsv"))) {
      String[] names = row.split("\t", -1);
      FunctionalCase.Group group = new FunctionalCase.Group(names[0], names[1]);
      List<String> texts = templates.stream().map(t -> sentence(t).about(group)).toList();
      figures.add(share("  " + group.plural(), reader.flagged(texts), GROUPS));
    }
    List<String> others = new ArrayList<>();
    LabelledFiles.readDev(
        labelled,
        "en",
        r -> {
          if (r.path("source").asText().equals("identity_templates")
              && r.path("labels").path("neutral_identity_mention").asDouble() >= 1) {
            others.add(r.path("text").asText());
          }
        });
    figures.add(share("sentences of others (identity_templates)", reader.flagged(others), GROUPS));
    return new Scorecard.Section("Flagged: neutral and positive sentences by group", figures);
  }

  private static FunctionalCase sentence(String template) {
    return new FunctionalCase(
        FunctionalCase.Expectation.CLEAN, Category.of("hate"), "", "en", template);
  }

  /** Words and names that hold a bad string. */
  Scorecard.Section falseFriends(Path table) throws IOException {
    return new Scorecard.Section(
        "Flagged: words that look bad",
        List.of(share("false friends", reader.flagged(Lines.column(table, 0)), WORDS)));
  }

  /** Posts as people write them all day. */
  Scorecard.Section ordinary(Collection<String> posts) {
    return new Scorecard.Section(
        "Flagged: ordinary posts", List.of(share("posts", reader.flagged(posts), POSTS)));
  }

  /** The posts in all tables of a folder. */
  static List<String> posts(Path folder) throws IOException {
    List<String> posts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        Lines.column(file, 1).forEach(post -> posts.add(post.replace("\\n", "\n")));
      }
    }
    return posts;
  }

  private static Figure share(String name, Proportion share, Bar bar) {
    return Figure.of(name, Figure.Unit.SHARE, share.estimate(), bar);
  }
}
