package io.github.moderation4j.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
  private static final ExpressionCompiler COMPILER =
      new ExpressionCompiler(FactSchema.standard(), Set.of("hate", "spam"));
  private static final Facts FACTS =
      Facts.builder()
          .put("author.id", "u1")
          .put("author.age", Duration.ofDays(3))
          .put("author.roles", List.of("member", "gardener"))
          .put("content.links", 2)
          .put("content.text", "what a Blorp")
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "author.age < 7d",
        "author.age + 12h == 3d12h",
        "author.roles.contains('gardener')",
        "'member' in author.roles",
        "score('hate') >= 0.6 && score('spam') == 0",
        "severity('hate') >= MEDIUM",
        "hits('slurs') >= 1 || false",
        "count(author, 'slur-link', 30d) == 32",
        "'watched' in labels(author)",
        "repeats(content, 1h) > 2",
        "has(author.age) && !has(author.trust)",
        "default(author.trust, 1) == 1.0",
        "content.text.matches('(?i)\\\\bblorp\\\\b')",
        "content.text.matches(r'(?i)\\bblorp$')",
        "(content.links > 1 ? 'many' : 'few') == 'many'",
      })
  void holds(String source) throws Exception {
    assertThat(test(source)).isSameAs(Truth.TRUE);
  }

  @Test
  void isUnknownWithoutAFact() throws Exception {
    assertThat(test("author.trust > 0.5 || content.kind == 'post'").missing())
        .containsExactly("author.trust", "content.kind");
  }

  @Test
  void isKnownWhereOneSideDecides() throws Exception {
    assertThat(test("author.trust > 0.5 && content.links > 5")).isSameAs(Truth.FALSE);
  }

  @Test
  void isUnknownWhereTheFactHasAnotherType() throws Exception {
    Facts facts = Facts.builder().put("author.age", "old").build();

    assertThat(COMPILER.compile("author.age < 7d").test(new FixedContext(facts)).missing())
        .containsExactly("author.age as duration");
  }

  @Test
  void readsDurationsWrittenAsText() throws Exception {
    Facts facts = Facts.builder().put("author.age", "3d").build();

    assertThat(COMPILER.compile("author.age < 7d").test(new FixedContext(facts)).isTrue()).isTrue();
  }

  @Test
  void isUnknownWhereTheSubjectIsUnknown() throws Exception {
    assertThat(test("count(community, 'raid', 1d) > 0").missing()).containsExactly("community.id");
  }

  private static Truth test(String source) throws ExpressionException {
    return COMPILER.compile(source).test(new FixedContext(FACTS));
  }
}
