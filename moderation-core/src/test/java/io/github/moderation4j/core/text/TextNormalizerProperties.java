package io.github.moderation4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@HostileText.Domain
class TextNormalizerProperties {
  private final TextNormalizer normalizer = TextNormalizer.standard();

  @Property
  void normalizingANormalFormChangesNothing(@ForAll String text) {
    String once = normalizer.normalize(text).text();

    assertThat(normalizer.normalize(once).text()).isEqualTo(once);
  }

  @Property
  void spansLieInsideTheOriginal(@ForAll String text) {
    NormalizedText normalized = normalizer.normalize(text);

    Span all = normalized.alignment().toOriginal(0, normalized.text().length());
    assertThat(new Span(0, text.length()).contains(all)).isTrue();
  }

  @Property
  void alignmentIsMonotone(@ForAll String text) {
    NormalizedText normalized = normalizer.normalize(text);

    int last = 0;
    for (int i = 0; i < normalized.text().length(); i++) {
      Span span = normalized.alignment().toOriginal(i, i + 1);
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      last = span.start();
    }
  }

  @Property
  void editsLieInsideTheOriginal(@ForAll String text) {
    Span whole = new Span(0, text.length());

    assertThat(normalizer.normalize(text).edits(whole))
        .allSatisfy(edit -> assertThat(whole.contains(edit.span())).isTrue());
  }
}
