package io.github.moderation4j.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainWordsProperties {
  @Property
  void partsLikeTheAnalyser(@ForAll("phrases") List<String> words) {
    String form = String.join(" ", words);

    long[] analyzed =
        TextAnalyzer.standard().analyze(Content.of(form)).tokens().stream()
            .mapToLong(Token::hash)
            .toArray();

    assertThat(PlainWords.hashes(form)).isEqualTo(analyzed);
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12),
            Arbitraries.strings().withChars("abcéèñçßüöä").ofMinLength(1).ofMaxLength(12),
            Arbitraries.strings().withCharRange('а', 'я').ofMinLength(1).ofMaxLength(12))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
