package io.github.moderation4j.examples.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReachCommandTest {
  private static final String CASES =
      """
      expect	category	split	lang	text
      attack	hate	held-out	en	{P} are blorp
      clean	hate	held-out	en	{P} are kind
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void writeFiles() throws IOException {
    write("own/functional/held-out/01-blorp.tsv", CASES);
    write("own/functional/groups.tsv", "plural\tsingular\n" + "snargs\tsnarg\n".repeat(5));
    write("own/identity/groups.tsv", "plural\tsingular\nsnargs\tsnarg\n");
    write("own/identity/sentences.tsv", "text\n" + "{P} sing.\n".repeat(10));
    write("own/ordinary/posts.tsv", "register\ttext\n" + "forum\tHello there.\n".repeat(200));
    write("data/lexicons/false_friends.tsv", "term\nblorpington\n");
    write("data/text/mild.jsonl", rows("mild"));
    write("data/text/wild.jsonl", rows("wild"));
  }

  @Test
  void asksTheFunctionalSuiteAboutEveryGroup() {
    run();

    assertThat(output()).containsPattern("01-blorp +100.00 % .* n=10 +✓ ≥ 85.00 %");
  }

  @Test
  void averagesTheRankingOverSources() {
    run();

    assertThat(output()).containsPattern("macro over sources +1.000 .* n=48 +✓ ≥ 0.840");
  }

  @Test
  void countsSentencesAboutGroupsThatAreFlagged() {
    run();

    assertThat(output()).containsPattern(" snargs +0.00 % .* n=10 +✓ ≤ 2.00 %");
  }

  @Test
  void countsOrdinaryPostsThatAreFlagged() {
    run();

    assertThat(output()).containsPattern(" posts +0.00 % .* n=200 +✓ ≤ 0.50 %");
  }

  @Test
  void tellsWhatAPostCosts() {
    run();

    assertThat(output()).containsPattern("CPU of a post of 1 kB, warm, one thread +\\d+ µs");
  }

  @Test
  void writesJson() {
    run("--json");

    assertThat(output()).startsWith("{\"reached\":");
  }

  private void run(String... more) {
    ReachCommand command =
        new ReachCommand(out, new PrintWriter(Writer.nullWriter()), ReachCommandTest::assessor);
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add("--data=" + folder.resolve("data"));
    arguments.add("--own=" + folder.resolve("own"));

    assertThat(new CommandLine(command).execute(arguments.toArray(String[]::new))).isZero();
  }

  private static Assessor assessor() {
    Classifier words =
        LexiconClassifier.of(
            Lexicon.of("words", Category.of("hate"), Severity.LOW, 0.9, List.of("blorp")));
    return Assessor.builder().withoutBuiltIns().add(words).build();
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String rows(String source) {
    return row(source, "what a blorp", 1).repeat(12) + row(source, "how nice", 0).repeat(12);
  }

  private static String row(String source, String text, int hate) {
    return """
        {"text":"%s","lang":"en","split":"dev","source":"%s","labels":{"hate":%d}}
        """
        .formatted(text, source, hate);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
