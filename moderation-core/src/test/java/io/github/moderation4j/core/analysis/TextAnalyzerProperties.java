package io.github.moderation4j.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.HostileText;
import io.github.moderation4j.core.text.TextNormalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@HostileText.Domain
class TextAnalyzerProperties {
  private final TextAnalyzer analyzer = TextAnalyzer.standard();

  @Property
  void whatATokenCoversNormalizesToItsText(@ForAll String text) {
    AnalyzedText analyzed = analyze(text);

    assertThat(analyzed.tokens())
        .allSatisfy(t -> assertThat(normal(t.span().of(text))).contains(t.text()));
  }

  @Property
  void tokensStandInOrder(@ForAll String text) {
    int last = 0;

    for (Token token : analyze(text).tokens()) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
      last = token.span().start();
    }
  }

  @Property
  void sentencesCoverEveryToken(@ForAll String text) {
    AnalyzedText analyzed = analyze(text);

    int next = 0;
    for (Sentence sentence : analyzed.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      next = sentence.endToken();
    }
    assertThat(next).isEqualTo(analyzed.tokenCount());
  }

  @Property
  void readingsLieInsideTheOriginal(@ForAll String text) {
    Span whole = new Span(0, text.length());

    assertThat(analyze(text).readings())
        .allSatisfy(reading -> assertThat(whole.contains(reading.span())).isTrue());
  }

  @Property
  void readingsCoverTheTokensTheyName(@ForAll String text) {
    AnalyzedText analyzed = analyze(text);

    assertThat(analyzed.readings())
        .allSatisfy(
            r ->
                assertThat(r.span().overlaps(analyzed.spanAt(r.firstToken())))
                    .isEqualTo(r.endToken() <= analyzed.tokenCount()));
  }

  @Property
  void hashesAreThoseOfTheText(@ForAll String text) {
    AnalyzedText analyzed = analyze(text);

    for (int i = 0; i < analyzed.tokenCount(); i++) {
      assertThat(analyzed.hashAt(i)).isEqualTo(Token.hashOf(analyzed.textAt(i)));
    }
  }

  private AnalyzedText analyze(String text) {
    return analyzer.analyze(Content.of(text));
  }

  private static String normal(String text) {
    return TextNormalizer.standard().normalize(text).text();
  }
}
