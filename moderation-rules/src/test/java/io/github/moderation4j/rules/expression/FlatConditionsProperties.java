package io.github.moderation4j.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Flat code calls nothing false that is not. */
class FlatConditionsProperties {
  private static final List<String> NUMBERS =
      List.of(
          "i", "j", "d", "i + j", "i * j - 3", "d / e", "d * 1.5 + e", "-i", "2", "0.5", "i / j");
  private static final List<String> SIGNS = List.of("<", "<=", ">", ">=", "==", "!=");
  private static final List<Long> WHOLE =
      List.of(0L, 1L, -3L, 40L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE);
  private static final List<Double> REAL = List.of(0.0, -0.0, 0.5, -1.5, 1e300, 0x1p53);

  private final FactSchema schema =
      FactSchema.standard()
          .with("i", FactType.INT)
          .with("j", FactType.INT)
          .with("d", FactType.DOUBLE)
          .with("e", FactType.DOUBLE)
          .with("b", FactType.BOOL);
  private final ExpressionCompiler compiler = new ExpressionCompiler(schema, Set.of());

  @Property(tries = 1000)
  void agreesWithTheConditionWhereItSaysFalse(@ForAll Random random) throws Exception {
    Expression expression = compiler.compile(truth(random, 3));
    FixedContext context = new FixedContext(facts(random));

    assertThat(isFalse(expression, context) && !expression.test(context).isFalse())
        .as("%s with %s", expression, context)
        .isFalse();
  }

  @Property(tries = 200)
  void tellsWhatIsFalseOfKnownSmallNumbers(@ForAll Random random) throws Exception {
    Expression expression =
        compiler.compile("d * 1.5 + e %s 2.0 && i >= 1".formatted(sign(random)));
    Facts facts = Facts.builder().put("i", 1L).put("d", 0.5).put("e", random.nextInt(4)).build();
    FixedContext context = new FixedContext(facts);

    assertThat(isFalse(expression, context)).isEqualTo(expression.test(context).isFalse());
  }

  private static boolean isFalse(Expression expression, Context context) {
    FlatWriter writer = new FlatWriter(new Quantities());
    writer.add(List.of(expression), List.of(), List.of());
    Readings readings = writer.readings();
    readings.turnTo(context);
    return writer.conditions().isFalse(0, readings);
  }

  private static String truth(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return random.nextInt(5) == 0
          ? "b"
          : "%s %s %s".formatted(number(random), sign(random), number(random));
    }
    String one = truth(random, depth - 1);
    return random.nextInt(3) == 0
        ? "!(" + one + ")"
        : "(%s) %s (%s)"
            .formatted(one, random.nextBoolean() ? "&&" : "||", truth(random, depth - 1));
  }

  private static String number(Random random) {
    return NUMBERS.get(random.nextInt(NUMBERS.size()));
  }

  private static String sign(Random random) {
    return SIGNS.get(random.nextInt(SIGNS.size()));
  }

  private static Facts facts(Random random) {
    TreeMap<String, Object> facts = new TreeMap<>();
    for (String name : new TreeSet<>(Set.of("i", "j", "d", "e", "b"))) {
      switch (random.nextInt(4)) {
        case 0 -> facts.put(name, WHOLE.get(random.nextInt(WHOLE.size())));
        case 1 -> facts.put(name, REAL.get(random.nextInt(REAL.size())));
        case 2 -> facts.put(name, random.nextBoolean());
        default -> {}
      }
    }
    return Facts.fromNested(facts);
  }
}
