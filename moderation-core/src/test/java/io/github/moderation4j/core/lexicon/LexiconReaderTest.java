package io.github.moderation4j.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {
  private static final String HEADER =
      "term\tmatch\tcategory\tlist\tseverity\tscore\ttarget\tcontext\tnote\n";

  @Test
  void reportsEveryIssueAtItsLine() {
    String table =
        HEADER
            + "blorp\tstart\thate\tslurs\thigh\t0.9\t-\t-\tnote\n"
            + "# a remark\n"
            + "snarg\tword\thate\tslurs\thigh\t2\t-\tclose: to\tnote\n";

    assertThat(issues(table))
        .containsExactly(
            "my.tsv:2: found match 'start'; expected one of word, prefix, inside",
            "my.tsv:4: found score '2'; expected a number above 0 and at most 1",
            "my.tsv:4: found context 'close: to'; expected '-' or parts 'near: words',"
                + " 'not-near: words', 'lang: tags', 'not-name', 'mention', 'self' joined by ';'");
  }

  @Test
  void reportsAWrongHeader() {
    assertThat(issues("word\n")).singleElement().asString().startsWith("my.tsv:1: found header");
  }

  @Test
  void reportsAWrongNumberOfColumns() {
    assertThat(issues(HEADER + "blorp\tword\n"))
        .containsExactly("my.tsv:2: found columns '2'; expected 9");
  }

  @Test
  void refusesTooUnsureATermInsideWords() {
    assertThat(issues(HEADER + "blorp\tinside\thate\tslurs\thigh\t0.6\t-\t-\tnote\n"))
        .containsExactly("my.tsv:2: found score '0.6'; expected at least 0.7 for match 'inside'");
  }

  @Test
  void countsEveryForm() {
    Lexicon lexicon =
        Lexicon.read("my.tsv", HEADER + "blorp|blorps\tword\thate\tslurs\thigh\t0.9\t-\t-\tnote\n");

    assertThat(lexicon.size()).isEqualTo(2);
  }

  private static List<String> issues(String table) {
    LexiconException thrown =
        catchThrowableOfType(LexiconException.class, () -> Lexicon.read("my.tsv", table));
    return thrown.issues();
  }
}
