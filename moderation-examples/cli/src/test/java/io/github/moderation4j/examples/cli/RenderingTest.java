package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RenderingTest {
  private final LineModerator moderator =
      new LineModerator(PostParser.plain(), BlorpClassifier.moderator());

  @Nested
  class ForPeople {
    private final Rendering rendering = new TextRendering(new Palette(false), 80);

    @Test
    void givesACleanPostOneLine() {
      assertThat(render("The dahlias are in flower."))
          .isEqualTo("ALLOW   1  The dahlias are in flower.\n");
    }

    @Test
    void showsSpotReasonAndWhatReadersSee() {
      assertThat(render("you blorp"))
          .isEqualTo(
              """
              MASK    1
                      you blorp
                          ^^^^^
                      harassment/insult 0.80 medium against gardeners  an invented insult
                      why: harassment/insult 0.80 reaches 0.50, which means mask
                      shown as: you *****

              """);
    }

    @Test
    void leavesTracesOut() {
      assertThat(render("a snarg")).isEqualTo("ALLOW   1  a snarg\n");
    }

    @Test
    void tellsABadLineByItsNumber() {
      assertThat(rendering.of(new Outcome.Failed(7, "line is empty")))
          .isEqualTo("error   line 7: line is empty\n");
    }

    @Test
    void writesNoColoursWithoutATerminal() {
      assertThat(render("you blorp")).doesNotContain("\u001b");
    }

    private String render(String text) {
      return rendering.of(moderator.moderate(new Line.Text(1, text)));
    }
  }

  @Nested
  class ForPrograms {
    private final Rendering rendering = new JsonlRendering(List.of("hate/racism"));

    @Test
    void isOneLine() throws Exception {
      assertThat(rendering.of(new Outcome.Failed(7, "a\nb")))
          .isEqualTo("{\"line\":7,\"error\":\"a\\nb\"}\n");
    }

    @Test
    void hasAScoreForEveryCategoryAndItsParents() throws Exception {
      assertThat(render("hello").get("scores").fieldNames())
          .toIterable()
          .containsExactly("hate", "hate/racism");
    }

    @Test
    void hasAScoreForCategoriesOfTheApplicationToo() throws Exception {
      assertThat(render("blorp").get("scores").fieldNames())
          .toIterable()
          .containsExactly("harassment", "harassment/insult", "hate", "hate/racism");
    }

    @Test
    void givesParentsTheScoreOfTheirChildren() throws Exception {
      assertThat(render("blorp").get("scores").get("harassment").asDouble()).isEqualTo(0.8);
    }

    @Test
    void flagsFromTheVerdictFlagOn() throws Exception {
      JsonNode result = render("blorp");

      assertThat(result.get("flagged").asBoolean()).isTrue();
      assertThat(result.get("verdict").asText()).isEqualTo("mask");
    }

    @Test
    void leavesTracesOutOfTheFindings() throws Exception {
      JsonNode result = render("a snarg");

      assertThat(result.get("findings")).isEmpty();
      assertThat(result.get("scores").get("harassment").asDouble()).isEqualTo(0.004);
    }

    @Test
    void givesTheEvidenceOfAFinding() throws Exception {
      JsonNode finding = render("💀 blorp").get("findings").get(0);

      assertThat(finding)
          .hasToString(
              "{\"category\":\"harassment/insult\",\"score\":0.8,\"severity\":\"medium\","
                  + "\"target\":\"gardeners\",\"evidence\":[{\"start\":3,\"end\":8,"
                  + "\"kind\":\"custom\",\"note\":\"an invented insult\"}]}");
    }

    private JsonNode render(String text) throws Exception {
      String line = rendering.of(moderator.moderate(new Line.Text(1, text)));
      return JsonMapper.builder().build().readTree(line);
    }
  }
}
