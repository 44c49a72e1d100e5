package io.github.moderation4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between the documents, and from them into the code, lead somewhere. */
class LinkTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path EXAMPLES = ROOT.resolve("moderation-examples");
  private static final Path INDEX = ROOT.resolve("docs/README.md");

  /** A link without a scheme: a path, a heading, or both. */
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!\\w+:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  static List<Path> documents() throws IOException {
    return Stream.of(below(ROOT, 1), below(ROOT.resolve("docs"), 3), below(EXAMPLES, 2))
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void relativeLinksLeadSomewhere(Path document) throws IOException {
    assertThat(links(document)).allSatisfy(link -> assertThat(target(document, link)).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksToHeadingsFindThem(Path document) throws IOException {
    assertThat(links(document))
        .filteredOn(link -> link.group(2) != null)
        .allSatisfy(link -> assertThat(headings(target(document, link))).contains(link.group(2)));
  }

  @Test
  void theIndexNamesEveryDocument() throws IOException {
    List<Path> named = links(INDEX).stream().map(link -> target(INDEX, link)).toList();

    assertThat(below(ROOT.resolve("docs"), 3))
        .filteredOn(document -> !document.equals(INDEX))
        .allSatisfy(document -> assertThat(named).containsAnyOf(document, document.getParent()));
  }

  private static List<Path> below(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static List<MatchResult> links(Path document) throws IOException {
    return LINK.matcher(Files.readString(document)).results().toList();
  }

  private static Path target(Path document, MatchResult link) {
    return link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1)).normalize();
  }

  /** As GitHub makes anchors of them. */
  private static List<String> headings(Path document) throws IOException {
    return HEADING
        .matcher(Files.readString(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }
}
