package io.github.moderation4j.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.expression.FactType;
import io.github.moderation4j.rules.expression.Facts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyProperties {
  private static final List<String> CONDITIONS =
      List.of(
          "true",
          "author.age < 7d",
          "score('hate') >= 0.6 || hits('slurs') >= 1",
          "content.text.matches('(?i)b\\\\w+\\n')",
          "shop.rating > 0.5 && \"é 'x'\" == content.kind");

  @Property(tries = 100)
  void readsBackWhatItWrites(@ForAll("policies") Policy policy) {
    assertThat(PolicyReader.standard().read("p", policy.toYaml())).isEqualTo(policy);
  }

  @Property(tries = 100)
  void writesTheSameForEqualPolicies(@ForAll("policies") Policy policy) {
    Policy again = PolicyReader.standard().read("p", policy.toYaml());

    assertThat(again.hash()).isEqualTo(policy.hash());
  }

  @Property(tries = 100)
  void neverThrowsWhateverItReads(@ForAll String text) {
    assertThat(PolicyReader.standard().check("p", text)).isNotNull();
  }

  @Property(tries = 100)
  void neverThrowsForPoliciesWithAHole(@ForAll("policies") Policy policy, @ForAll Random random) {
    String yaml = policy.toYaml();
    int from = random.nextInt(yaml.length());
    int to = Math.min(yaml.length(), from + random.nextInt(20));

    assertThat(PolicyReader.standard().check("p", yaml.substring(0, from) + yaml.substring(to)))
        .isNotNull();
  }

  @Provide
  Arbitrary<Policy> policies() {
    Arbitrary<String> texts =
        Arbitraries.strings()
            .withCharRange(' ', '~')
            .withChars('\n', '\t', 'é', '\u0000', '\u2028', '\ufeff', '中')
            .ofMaxLength(20);
    return Arbitraries.randoms().flatMap(r -> texts.list().ofSize(12).map(t -> policy(r, t)));
  }

  private static Policy policy(Random r, List<String> texts) {
    PolicyBuilder policy =
        Policy.builder("p-" + r.nextInt(9))
            .version(1 + r.nextInt(9))
            .fact("shop.rating", FactType.DOUBLE)
            .category(Category.of("own/thing"))
            .onIncomplete(pick(r, Verdict.values()))
            .justification("j" + texts.get(0).replace('{', '('));
    if (r.nextBoolean()) {
      policy.step("hate", Map.of(Verdict.FLAG, 0.5, Verdict.REJECT, 0.5 + r.nextInt(50) / 100.0));
      policy.step("own/thing", Map.of(Verdict.MASK, 0.25));
      policy.exempt(condition(r));
    }
    for (int i = 0; i < r.nextInt(4); i++) {
      policy.rule("rule-" + i, rule -> define(rule, r, texts));
    }
    return policy.build();
  }

  private static void define(Rule.Builder rule, Random r, List<String> texts) {
    rule.when(condition(r)).unless(condition(r)).priority(r.nextInt(5) - 2);
    rule.mode(pick(r, Mode.values())).stop(r.nextBoolean());
    rule.then(pick(r, Verdict.values()), actions(r, texts));
    rule.escalate(condition(r), Verdict.REJECT, new Action.Strike(1 + r.nextInt(3)));
    rule.category(Category.of("hate/racism"));
    rule.notice(
        new Notice(Map.of("", clean(texts.get(1)), "pt-BR", "{rule} " + clean(texts.get(2)))));
    rule.justification(texts.get(3));
    rule.reach(reach(r));
    rule.test(example(r, texts));
  }

  private static String clean(String text) {
    return text.replace('{', '(');
  }

  private static Action[] actions(Random r, List<String> texts) {
    List<Action> all =
        List.of(
            new Action.Route(texts.get(4)),
            new Action.Route(texts.get(5)),
            new Action.Label("author", texts.get(6), Duration.ofMinutes(1 + r.nextInt(9999))),
            new Action.AttachNotice(texts.get(7), "link"),
            new Action.Notify("on-call"),
            new Action.WithdrawGroup(),
            new Action.Custom("do", Map.of("name", texts.get(8))));
    return all.stream().filter(action -> r.nextBoolean()).toArray(Action[]::new);
  }

  private static Reach reach(Random r) {
    LocalDate from = LocalDate.of(2026, 1, 1).plusDays(r.nextInt(400));
    return new Reach(
        r.nextBoolean() ? Optional.of(from) : Optional.empty(),
        r.nextBoolean() ? Optional.of(from.plusDays(r.nextInt(9))) : Optional.empty(),
        new TreeSet<>(r.nextBoolean() ? List.of("de", "NO") : List.of()),
        (1 + r.nextInt(100)) / 100.0,
        r.nextBoolean() ? OptionalInt.of(1 + r.nextInt(500)) : OptionalInt.empty());
  }

  private static Example example(Random r, List<String> texts) {
    Facts facts =
        Facts.builder()
            .put("author.age", Duration.ofHours(r.nextInt(999)))
            .put("author.trust", r.nextInt(100) / 100.0)
            .put("author.posts", r.nextInt(100))
            .put("author.roles", List.of(texts.get(9), "true"))
            .put("content.edited", r.nextBoolean())
            .put("shop.rating", 0.5)
            .build();
    Map<Category, Double> scores = new TreeMap<>(Map.of(Category.of("hate"), 0.75));
    return new Example(
        texts.get(10),
        facts,
        scores,
        Map.of(texts.get(11), 2),
        r.nextBoolean() ? Optional.of(Instant.ofEpochSecond(r.nextInt())) : Optional.empty(),
        pick(r, Verdict.values()),
        new TreeSet<>(r.nextBoolean() ? List.of("rule-1") : List.of()));
  }

  private static String condition(Random r) {
    return CONDITIONS.get(r.nextInt(CONDITIONS.size()));
  }

  private static <T> T pick(Random r, T[] values) {
    return values[r.nextInt(values.length)];
  }
}
