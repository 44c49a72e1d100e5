package io.github.moderation4j.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelOptions;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * On the subset shared with CEL, random expressions over random facts answer as {@code dev.cel:cel}
 * does; what is an error there is unknown here.
 *
 * <p>The ordinary run tries some thousands; {@code -Doracle.batch=1000} tries 100,000.
 */
class CelOracleProperties {
  private static final int BATCH = Integer.getInteger("oracle.batch", 20);
  private static final CelOptions OPTIONS =
      CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
  private static final Map<String, List<Object>> VALUES =
      new TreeMap<>(
          Map.of(
              "b", List.of(true, false),
              "i", List.of(0L, 1L, -3L, 40L, Long.MAX_VALUE, Long.MIN_VALUE),
              "d", List.of(0.0, 0.5, -1.5, 1e300, 9.007199254740992e15),
              "s", List.of("", "blorp", "a snarg", "é", "\uD83D\uDE00"),
              "t", List.of(Duration.ofMinutes(30), Duration.ofDays(7), Duration.ofSeconds(-1)),
              "l", List.of(List.of(), List.of("a"), List.of("blorp", "snarg", "a"))));

  private final CelCompiler celCompiler =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(OPTIONS)
          .addVar("b", SimpleType.BOOL)
          .addVar("b2", SimpleType.BOOL)
          .addVar("i", SimpleType.INT)
          .addVar("i2", SimpleType.INT)
          .addVar("d", SimpleType.DOUBLE)
          .addVar("d2", SimpleType.DOUBLE)
          .addVar("s", SimpleType.STRING)
          .addVar("s2", SimpleType.STRING)
          .addVar("t", SimpleType.DURATION)
          .addVar("t2", SimpleType.DURATION)
          .addVar("l", ListType.create(SimpleType.STRING))
          .addVar("l2", ListType.create(SimpleType.STRING))
          .build();
  private final CelRuntime celRuntime =
      CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();
  private final ExpressionCompiler compiler = new ExpressionCompiler(schema(), Set.of());

  @Property(tries = 100)
  void answersAsCelDoes(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < BATCH; i++) {
      String source = new RandomExpression(random).bool(1 + random.nextInt(4));
      Facts facts = randomFacts(random);

      Truth ours = ours(source, facts);

      assertThat(name(ours)).as("%s with %s", source, facts).isEqualTo(cel(source, facts));
    }
  }

  private Truth ours(String source, Facts facts) throws ExpressionException {
    String written = source.replace("⟦", "").replace("⟧", "");
    return compiler.compile(written).test(new FixedContext(facts));
  }

  private String cel(String source, Facts facts) throws Exception {
    String written = source.replace("⟦", "duration('").replace("⟧", "')");
    try {
      Object answer =
          celRuntime.createProgram(celCompiler.compile(written).getAst()).eval(facts.asMap());
      return answer instanceof Boolean ? answer.toString() : "unknown";
    } catch (CelEvaluationException e) {
      return "unknown";
    }
  }

  private static String name(Truth truth) {
    return truth.isTrue() ? "true" : truth.isFalse() ? "false" : "unknown";
  }

  private static Facts randomFacts(Random random) {
    TreeMap<String, Object> facts = new TreeMap<>();
    VALUES.forEach(
        (name, values) -> {
          for (String variable : List.of(name, name + "2")) {
            if (random.nextInt(5) > 0) {
              facts.put(variable, values.get(random.nextInt(values.size())));
            }
          }
        });
    return Facts.fromNested(facts);
  }

  private static FactSchema schema() {
    FactSchema schema = FactSchema.standard();
    Map<String, FactType> types =
        Map.of(
            "b", FactType.BOOL,
            "i", FactType.INT,
            "d", FactType.DOUBLE,
            "s", FactType.STRING,
            "t", FactType.DURATION,
            "l", FactType.STRINGS);
    for (Map.Entry<String, FactType> type : types.entrySet()) {
      schema =
          schema.with(type.getKey(), type.getValue()).with(type.getKey() + "2", type.getValue());
    }
    return schema;
  }
}
