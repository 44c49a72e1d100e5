package io.github.moderation4j.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {
  @Test
  void joinsTheNamesOfNestedMapsWithDots() {
    Facts facts = Facts.fromNested(Map.of("author", Map.of("posts", 3, "roles", List.of("a"))));

    assertThat(facts.asMap()).isEqualTo(Map.of("author.posts", 3L, "author.roles", List.of("a")));
  }

  @Test
  void leavesOutWhatNoFactCanBe() {
    Map<String, Object> odd = new HashMap<>();
    odd.put("nothing", null);
    odd.put("not a name", 1);
    odd.put("mixed", Arrays.asList("a", 1));
    odd.put("nan", Double.NaN);

    assertThat(Facts.fromNested(odd)).isEqualTo(Facts.none());
  }

  @Test
  void refusesNamesThatNoConditionCouldWrite() {
    assertThatThrownBy(() -> Facts.builder().put("author age", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fact name must be words joined by '.', but was 'author age'");
  }

  @Test
  void letsLaterFactsReplaceEarlierOnes() {
    Facts first = Facts.builder().put("a", 1).put("b", 1).build();

    Facts union = first.with(Facts.builder().put("b", 2).build());

    assertThat(union.asMap()).isEqualTo(Map.of("a", 1L, "b", 2L));
  }
}
