package io.github.moderation4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Mode;
import io.github.moderation4j.rules.policy.Notice;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyBuilder;
import io.github.moderation4j.rules.policy.Reach;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleDecisionTest {
  private static final Assessment CLEAN = Assessments.of();
  private static final Assessment HATE = Assessments.of(Assessments.score("hate/racism", 0.7));
  private static final Facts ANNA =
      Facts.builder().put("author.id", "anna").put("author.age", Duration.ofDays(2)).build();

  private final SetClock clock = new SetClock();
  private final MemoryState state = new MemoryState(clock);
  private final PolicyBuilder policy = Policy.builder("garden");

  @Test
  void takesTheStrictestOfLadderAndRules() {
    policy.step("hate", Map.of(Verdict.FLAG, 0.5));
    policy.rule("new", r -> r.when("author.age < 7d").then(Verdict.HOLD));

    assertThat(decide(HATE, ANNA).verdict()).isEqualTo(Verdict.HOLD);
  }

  @Test
  void skipsARuleWithoutItsFact() {
    policy.rule("new", r -> r.when("author.age < 7d").then(Verdict.HOLD));

    assertThat(decide(HATE, Facts.none()).skipped())
        .containsExactly(new Skipped("new", List.of("author.age")));
  }

  @Test
  void recordsAShadowRuleApart() {
    policy.rule("new", r -> r.when("author.age < 7d").then(Verdict.HOLD).mode(Mode.SHADOW));

    assertThat(decide(HATE, ANNA))
        .extracting(Decision::verdict, d -> d.shadow().get(0).verdict())
        .containsExactly(Verdict.ALLOW, Verdict.HOLD);
  }

  @Test
  void leavesTheMemoriesAloneForAShadowRule() {
    Action label = new Action.Label("author", "late", Duration.ofDays(1));
    policy.rule("new", r -> r.when("true").then(Verdict.HOLD, label).mode(Mode.SHADOW));
    policy.rule("again", r -> r.when("count(author, 'late', 1d) > 0").then(Verdict.REJECT));
    decide("1", CLEAN, ANNA);

    assertThat(decide("2", CLEAN, ANNA).verdict()).isEqualTo(Verdict.ALLOW);
  }

  @Test
  void escalatesWhenALabelWasGivenBefore() {
    Action label = new Action.Label("author", "late", Duration.ofDays(30));
    policy.rule(
        "late",
        r ->
            r.when("author.age < 7d")
                .then(Verdict.HOLD, label)
                .escalate("count(author, 'late', 30d) >= 1", Verdict.REJECT, new Action.Strike(2)));

    assertThat(List.of(decide("1", CLEAN, ANNA), decide("2", CLEAN, ANNA)))
        .extracting(Decision::verdict)
        .containsExactly(Verdict.HOLD, Verdict.REJECT);
  }

  @Test
  void asksForActionsOncePerContentAndRule() {
    policy.rule("new", r -> r.when("true").then(Verdict.HOLD, new Action.Strike(1)));

    assertThat(List.of(decide("1", CLEAN, ANNA), decide("1", CLEAN, ANNA)))
        .extracting(d -> d.actions().size())
        .containsExactly(1, 0);
  }

  @Test
  void letsAHumanDecisionWin() {
    policy.rule("new", r -> r.when("true").then(Verdict.REJECT));
    Facts facts = Facts.builder().put("content.human_verdict", "allow").build();

    assertThat(decide(HATE, facts).verdict()).isEqualTo(Verdict.ALLOW);
  }

  @Test
  void leavesExemptContentAlone() {
    policy.step("hate", Map.of(Verdict.REJECT, 0.5)).exempt("author.roles.contains('keeper')");
    Facts facts = Facts.builder().put("author.roles", List.of("keeper")).build();

    assertThat(decide(HATE, facts).reasons())
        .containsExactly(new Rationale.Exempt("author.roles.contains('keeper')"));
  }

  @Test
  void leavesOutLaterRulesWhenOneStops() {
    policy.rule("first", r -> r.when("true").then(Verdict.FLAG).priority(9).stop(true));
    policy.rule("second", r -> r.when("true").then(Verdict.REJECT));

    assertThat(decide(CLEAN, ANNA).rules()).containsExactly("first");
  }

  @Test
  void flagsInsteadOfActingOverTheDailyCap() {
    Reach capped = reach(1, OptionalInt.of(2));
    policy.rule("new", r -> r.when("true").then(Verdict.REJECT).reach(capped));

    assertThat(IntStream.range(0, 4).mapToObj(i -> decide("" + i, CLEAN, ANNA)))
        .extracting(Decision::verdict)
        .containsExactly(Verdict.REJECT, Verdict.REJECT, Verdict.FLAG, Verdict.FLAG);
  }

  @Test
  void raisesAnAlarmOverTheDailyCap() {
    policy.rule("new", r -> r.when("true").then(Verdict.REJECT).reach(reach(1, OptionalInt.of(1))));
    decide("1", CLEAN, ANNA);

    assertThat(decide("2", CLEAN, ANNA).actions())
        .containsExactly(new Action.Custom("alarm", Map.of("rule", "new", "cause", "daily cap")));
  }

  @Test
  void countsTheDailyCapOfEveryRuleOnItsOwn() {
    Reach once = reach(1, OptionalInt.of(1));
    policy.rule("a", r -> r.when("true").then(Verdict.HOLD).reach(once));
    policy.rule("b", r -> r.when("reports.count > 0").then(Verdict.REJECT).reach(once));
    decide("1", CLEAN, Facts.builder().put("reports.count", 0L).build());

    assertThat(decide("2", CLEAN, Facts.builder().put("reports.count", 1L).build()).actions())
        .containsExactly(new Action.Custom("alarm", Map.of("rule", "a", "cause", "daily cap")));
  }

  @Test
  void notesTheDailyCapsOfAllRulesThatWereAsked() {
    policy.rule("a", r -> r.when("true").then(Verdict.HOLD).reach(reach(1, OptionalInt.of(1))));
    policy.rule("b", r -> r.when("true").then(Verdict.HOLD).reach(reach(1, OptionalInt.of(2))));
    decide("1", CLEAN, ANNA);

    assertThat(decide("2", CLEAN, ANNA).basis().observed().keySet())
        .anyMatch(question -> question.startsWith("count(rule a,"))
        .anyMatch(question -> question.startsWith("count(rule b,"));
  }

  @Test
  void actsAgainOnTheNextDay() {
    policy.rule("new", r -> r.when("true").then(Verdict.REJECT).reach(reach(1, OptionalInt.of(1))));
    decide("1", CLEAN, ANNA);
    clock.advance(Duration.ofDays(1).plusSeconds(1));

    assertThat(decide("2", CLEAN, ANNA).verdict()).isEqualTo(Verdict.REJECT);
  }

  @Test
  void reachesTheRolledOutShareOfAuthors() {
    policy.rule(
        "new", r -> r.when("true").then(Verdict.HOLD).reach(reach(0.1, OptionalInt.empty())));

    long reached =
        IntStream.range(0, 2000)
            .mapToObj(i -> Facts.builder().put("author.id", "author-" + i).build())
            .filter(facts -> decide("x", CLEAN, facts).verdict() == Verdict.HOLD)
            .count();

    assertThat(reached).isBetween(150L, 250L);
  }

  @Test
  void skipsARolledOutRuleWithoutAnAuthor() {
    policy.rule(
        "new", r -> r.when("true").then(Verdict.HOLD).reach(reach(0.1, OptionalInt.empty())));

    assertThat(decide(CLEAN, Facts.none()).skipped())
        .containsExactly(new Skipped("new", List.of("author.id")));
  }

  @Test
  void countsOnlyWithinItsWindow() {
    Reach later =
        new Reach(
            Optional.of(LocalDate.of(2026, 7, 1)),
            Optional.empty(),
            new TreeSet<>(),
            1,
            OptionalInt.empty());
    policy.rule("new", r -> r.when("true").then(Verdict.HOLD).reach(later));

    assertThat(decide(CLEAN, ANNA).verdict()).isEqualTo(Verdict.ALLOW);
  }

  @Test
  void countsOnlyInItsRegions() {
    Reach norway =
        new Reach(
            Optional.empty(),
            Optional.empty(),
            new TreeSet<>(List.of("NO")),
            1,
            OptionalInt.empty());
    policy.rule("new", r -> r.when("true").then(Verdict.HOLD).reach(norway));
    Facts facts = Facts.builder().put("content.region", "SE").build();

    assertThat(decide(CLEAN, facts).verdict()).isEqualTo(Verdict.ALLOW);
  }

  @Test
  void masksTheSpotsOfItsCategory() {
    policy.rule(
        "mask", r -> r.when("score('hate') > 0").category(Category.of("hate")).then(Verdict.MASK));

    assertThat(decide(HATE, ANNA).masked("what a blorp")).isEqualTo("what a *****");
  }

  @Test
  void tellsTheAuthorNoMoreThanTheRuleWants() {
    policy.rule(
        "new",
        r ->
            r.when("true")
                .then(Verdict.HOLD)
                .notice(new Notice(Map.of("", "held by {rule}", "de", "wartet ({verdict})"))));

    assertThat(decide(CLEAN, ANNA).notices(Locale.GERMAN)).containsExactly("wartet (hold)");
  }

  @Test
  void tellsLinksAndDomainsOfTheTextItself() {
    policy.rule(
        "link",
        r -> r.when("content.links == 2 && 'a.example' in content.domains").then(Verdict.FLAG));
    Content content = Content.of("1", "see https://a.example/x and http://b.example");

    assertThat(decide(content, CLEAN, Facts.none()).verdict()).isEqualTo(Verdict.FLAG);
  }

  @Test
  void findsTextsThatAreRepeatedByOthers() {
    policy.rule("raid", r -> r.when("repeats(content, 1h) >= 2").then(Verdict.HOLD));
    decide(Content.of("1", "come and buy blorps at my shop today"), CLEAN, Facts.none());
    decide(Content.of("2", "Come and buy BLORPS, at my shop today!"), CLEAN, Facts.none());

    Content third = Content.of("3", "come and buy blorps at my shop today!!!");

    assertThat(decide(third, CLEAN, Facts.none()).verdict()).isEqualTo(Verdict.HOLD);
  }

  @Test
  void recordsWhatTheMemoriesAnswered() {
    policy.rule("late", r -> r.when("count(author, 'late', 30d) >= 1").then(Verdict.HOLD));

    assertThat(decide(CLEAN, ANNA).basis().observed())
        .isEqualTo(Map.of("count(author, 'late', 30d)", 0L));
  }

  private static Reach reach(double rollout, OptionalInt cap) {
    return new Reach(Optional.empty(), Optional.empty(), new TreeSet<>(), rollout, cap);
  }

  private Decision decide(Assessment assessment, Facts facts) {
    return decide("1", assessment, facts);
  }

  private Decision decide(String id, Assessment assessment, Facts facts) {
    return decide(Content.of(id, "what a blorp"), assessment, facts);
  }

  private Decision decide(Content content, Assessment assessment, Facts facts) {
    Policy built = policy.build();
    Decision decision = new Decider(built, state, clock).decide(content, assessment, facts);
    return new Effects(built, state).apply(content, decision);
  }
}
