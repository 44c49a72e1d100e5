package io.github.moderation4j.examples.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.FactType;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyBuilder;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.MemoryState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A thousand rules about a post that was assessed and of which no rule has anything to say. Ours
 * decide wholly: verdict, reasons and basis; the peers only count the rules that fire.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Decisions {
  private static final int RULES = 1_000;
  private static final double SCORED = 0.2;

  private final Content content = Content.of("1", "a quiet post");
  private final Assessment assessment = assessment();
  private final io.github.moderation4j.rules.expression.Facts facts = facts();
  private final Map<String, Object> map = map();
  private final int[] fired = new int[1];

  private Decider empty = decider(List.of(), RuleRow::indexable);
  private Decider indexed = empty;
  private Decider computed = empty;
  private List<Predicate<Map<String, Object>>> lambdas = List.of();
  private List<Predicate<Map<String, Object>>> computedLambdas = List.of();
  private List<CelRuntime.Program> programs = List.of();
  private Rules easyRules = new Rules();
  private final Facts easyFacts = new Facts();
  private final RulesEngine easyEngine = new DefaultRulesEngine();

  /**
   * Compiles the rules for everybody.
   *
   * @throws CelValidationException never
   * @throws CelEvaluationException never
   */
  @Setup
  public void compile() throws CelValidationException, CelEvaluationException {
    List<RuleRow> rows = RuleRow.rows(RULES, values());
    indexed = decider(rows, RuleRow::indexable);
    computed = decider(rows, RuleRow::computed);
    lambdas = rows.stream().map(Decisions::lambda).toList();
    computedLambdas = rows.stream().map(Decisions::computedLambda).toList();
    programs = programs(rows);
    easyRules = new Rules();
    for (int i = 0; i < lambdas.size(); i++) {
      Predicate<Map<String, Object>> lambda = lambdas.get(i);
      easyRules.register(
          new RuleBuilder()
              .name("rule" + i)
              .when(known -> lambda.test(known.asMap()))
              .then(known -> fired[0]++)
              .build());
    }
    map.forEach(easyFacts::put);
  }

  private static Assessment assessment() {
    List<CategoryScore> scores =
        RuleRow.SCORES.stream()
            .limit(2)
            .map(id -> new CategoryScore(Category.of(id), SCORED, Severity.LOW, List.of()))
            .toList();
    return new Assessment("en", scores, false, Set.of(), "engine");
  }

  private static io.github.moderation4j.rules.expression.Facts facts() {
    io.github.moderation4j.rules.expression.Facts.Builder facts =
        io.github.moderation4j.rules.expression.Facts.builder().put("author.id", "a");
    for (int i = 0; i < RuleRow.FACTS.size(); i++) {
      facts.put(RuleRow.FACTS.get(i), value(i));
    }
    return facts.build();
  }

  private static double value(int fact) {
    return 20.0 * (fact + 1);
  }

  private static Map<String, Double> values() {
    Map<String, Double> values = new HashMap<>();
    for (int i = 0; i < RuleRow.FACTS.size(); i++) {
      values.put(RuleRow.FACTS.get(i), value(i));
      values.put(RuleRow.SCORES.get(i), i < 2 ? SCORED : 0.0);
    }
    return values;
  }

  private static Map<String, Object> map() {
    Map<String, Object> map = new HashMap<>();
    values().forEach((name, value) -> map.put(plain(name), value));
    return map;
  }

  private static String plain(String fact) {
    return fact.replace('.', '_');
  }

  private static Decider decider(List<RuleRow> rows, Function<RuleRow, String> written) {
    PolicyBuilder policy = Policy.builder("benchmark");
    RuleRow.FACTS.forEach(fact -> policy.fact(fact, FactType.DOUBLE));
    for (int i = 0; i < rows.size(); i++) {
      String condition = written.apply(rows.get(i));
      policy.rule("rule-" + i, rule -> rule.when(condition).then(Verdict.HOLD));
    }
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    return new Decider(policy.build(), new MemoryState(clock), clock);
  }

  private static Predicate<Map<String, Object>> lambda(RuleRow row) {
    String below = plain(row.below());
    String reaching = plain(row.reaching());
    return known ->
        number(known, row.score()) >= row.least()
            && number(known, below) < row.most()
            && number(known, reaching) >= row.from();
  }

  private static Predicate<Map<String, Object>> computedLambda(RuleRow row) {
    String below = plain(row.below());
    String reaching = plain(row.reaching());
    return known ->
        number(known, below) * row.most() + number(known, reaching) * row.from() > row.sum();
  }

  private static double number(Map<String, Object> known, String fact) {
    return (double) Objects.requireNonNull(known.get(fact), fact);
  }

  private static List<CelRuntime.Program> programs(List<RuleRow> rows)
      throws CelValidationException, CelEvaluationException {
    CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
    RuleRow.FACTS.forEach(fact -> builder.addVar(plain(fact), SimpleType.DOUBLE));
    RuleRow.SCORES.forEach(score -> builder.addVar(score, SimpleType.DOUBLE));
    CelCompiler compiler = builder.build();
    CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
    List<CelRuntime.Program> programs = new ArrayList<>();
    for (RuleRow row : rows) {
      String source =
          row.indexable().replace("score('", "").replace("')", "").replace("shop.", "shop_");
      programs.add(runtime.createProgram(compiler.compile(source).getAst()));
    }
    return programs;
  }

  /** Ours without a rule: what a decision costs by itself. */
  @Benchmark
  public Decision oursEmpty() {
    return empty.decide(content, assessment, facts);
  }

  /** Ours, of rules that an index can read. */
  @Benchmark
  public Decision oursIndexed() {
    return indexed.decide(content, assessment, facts);
  }

  /** Ours, of rules that no index can read. */
  @Benchmark
  public Decision oursComputed() {
    return computed.decide(content, assessment, facts);
  }

  /** Rules as lambdas over a map. */
  @Benchmark
  public int lambdas() {
    return count(lambdas);
  }

  /** Rules that no index can read, as lambdas over a map. */
  @Benchmark
  public int lambdasComputed() {
    return count(computedLambdas);
  }

  private int count(List<Predicate<Map<String, Object>>> rules) {
    int count = 0;
    for (Predicate<Map<String, Object>> rule : rules) {
      count += rule.test(map) ? 1 : 0;
    }
    return count;
  }

  /** Easy Rules over the same lambdas. */
  @Benchmark
  public int easyRules() {
    easyEngine.fire(easyRules, easyFacts);
    return fired[0];
  }

  /**
   * dev.cel.
   *
   * @throws CelEvaluationException never
   */
  @Benchmark
  public int cel() throws CelEvaluationException {
    int count = 0;
    for (CelRuntime.Program program : programs) {
      count += Boolean.TRUE.equals(program.eval(map)) ? 1 : 0;
    }
    return count;
  }
}
