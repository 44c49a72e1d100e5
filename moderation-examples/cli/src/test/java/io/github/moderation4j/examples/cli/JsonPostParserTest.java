package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPostParserTest {
  private final PostParser parser = new JsonPostParser();

  @Test
  void takesIdAndText() throws BadLineException {
    assertThat(parse("{\"id\":\"p1\",\"text\":\"hi\"}")).isEqualTo(new Post("p1", "hi", Map.of()));
  }

  @Test
  void keepsAnIntegerIdAnInteger() throws BadLineException {
    assertThat(parse("{\"id\":7,\"text\":\"\"}").id()).isEqualTo(7);
  }

  @Test
  void namesAPostWithoutIdByItsLine() throws BadLineException {
    assertThat(parse("{\"text\":\"hi\"}").id()).isEqualTo("3");
  }

  @Test
  void keepsEverythingElseAsFacts() throws BadLineException {
    Post post = parse("{\"text\":\"hi\",\"rank\":2,\"author\":{\"age\":\"1d\"},\"x\":null}");

    assertThat(post.facts()).isEqualTo(Map.of("rank", 2, "author", Map.of("age", "1d")));
  }

  @Test
  void readsAPlainAuthorAsItsId() throws BadLineException {
    assertThat(parse("{\"text\":\"hi\",\"author\":\"nina\"}").facts())
        .isEqualTo(Map.of("author", Map.of("id", "nina")));
  }

  @Test
  void readsPlainReportsAsTheirNumber() throws BadLineException {
    assertThat(parse("{\"text\":\"hi\",\"reports\":2}").facts())
        .isEqualTo(Map.of("reports", Map.of("count", 2)));
  }

  @Test
  void tellsTheLanguageToTheReaderOfTheText() throws BadLineException {
    assertThat(parse("{\"text\":\"hallo\",\"language\":\"de\"}").content().language())
        .isEqualTo(Optional.of("de"));
  }

  @Test
  void keepsPairsOfSurrogates() throws BadLineException {
    assertThat(parse("{\"text\":\"\\ud83d\\udc80\"}").text()).isEqualTo("💀");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | line is empty",
        "blorp | line is not a JSON object",
        "[1] | line is not a JSON object",
        "{'text':'blorp' | not valid JSON at column 16",
        "{'text':'a'} x | not valid JSON at column 15",
        "{'text':'a','text':'b'} | not valid JSON at column 19",
        "{'id':'1'} | 'text' is missing",
        "{'text':null} | 'text' is missing",
        "{'text':5} | 'text' must be a string",
        "{'text':['a']} | 'text' must be a string",
        "{'id':{},'text':'a'} | 'id' must be a string or an integer",
        "{'id':1.5,'text':'a'} | 'id' must be a string or an integer",
        "{'language':1,'text':'a'} | 'language' must be a string",
        "{'kind':[],'text':'a'} | 'kind' must be a string",
        "{'text':'ab\\ud800'} | 'text' has half a surrogate pair at position 2",
        "{'id':'\\udc00','text':'a'} | 'id' has half a surrogate pair at position 0"
      })
  void saysWhatIsWrongWithoutRepeatingIt(String line, String error) {
    assertThatThrownBy(() -> parse(line.replace('\'', '"')))
        .isInstanceOf(BadLineException.class)
        .hasMessage(error.replace('\'', '"'));
  }

  @Test
  void refusesDeepNesting() {
    String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

    assertThatThrownBy(() -> parse(deep))
        .isInstanceOf(BadLineException.class)
        .hasMessage("nested too deeply, or a number or key too long");
  }

  private Post parse(String line) throws BadLineException {
    return parser.parse(new Line.Text(3, line));
  }
}
