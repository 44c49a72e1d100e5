package io.github.moderation4j.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.examples.quickstart.WarmEngine;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ChainCheck;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.Durability;
import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.audit.PolicyActivated;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.MemoryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the guides say about their snippets. */
@ExtendWith(WarmEngine.class)
class GuidesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path GARDENING = RESOURCES.resolve("policies/gardening.policy.yaml");
  private static final Path WORD_FILTER = RESOURCES.resolve("policies/word-filter.policy.yaml");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final Assessor ASSESSOR = Assessor.create();
  private static final Assessor GARDENER = OwnPack.assessor(RESOURCES.resolve("packs/gardening"));

  @Test
  void showsCategoryScoreSpotAndNote() {
    var steps = new GettingStarted(ASSESSOR, Moderator.create());

    assertThat(steps.findings("Thanks for nothing, you idiot."))
        .anySatisfy(line -> assertThat(line).contains("harassment/insult", "idiot"));
  }

  @Test
  void tellsTheAuthorWhyAPostIsHeld() {
    var steps = new GettingStarted(ASSESSOR, newAccounts());
    var comment =
        new GettingStarted.Comment(
            "c1",
            "nina",
            Duration.ofDays(1),
            0,
            "http://a.example http://b.example http://c.example");

    Decision decision = steps.decide(comment);

    assertThat(steps.answer(decision, Locale.ENGLISH))
        .contains("Posts of new members with several links wait for a moderator.");
  }

  @Test
  void tellsTheAuthorNothingWhereThePostIsShown() {
    var steps = new GettingStarted(ASSESSOR, newAccounts());
    var comment =
        new GettingStarted.Comment(
            "c1", "nina", Duration.ofDays(1), 0, "The dahlias are in flower.");

    assertThat(steps.answer(steps.decide(comment), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void masksTheWordsOfAnOldList(@TempDir Path folder) throws IOException {
    var filter = filter(folder, true);

    assertThat(filter.clean("what a blorp, what a b l o r p"))
        .isEqualTo("what a *****, what a * * * * *");
  }

  @Test
  void leavesLongerWordsAloneThatHoldAListedOne(@TempDir Path folder) throws IOException {
    var filter = filter(folder, true);

    assertThat(filter.clean("the blorpington hotel")).isEqualTo("the blorpington hotel");
  }

  @Test
  void findsTheListedWordsBesideTheBuiltInOnes(@TempDir Path folder) throws IOException {
    var filter = filter(folder, false);

    assertThat(filter.clean("what a blorp")).isEqualTo("what a *****");
  }

  @Test
  void findsAPoisonThatIsRecommended() {
    assertThat(GARDENER.assess("Just spray snargocide on them.").score("gardening/poison"))
        .isGreaterThan(0.5);
  }

  @Test
  void hearsAWarningFromAPoison() {
    assertThat(GARDENER.assess("Never spray snargocide on them.").score("gardening/poison"))
        .isLessThan(0.5);
  }

  @Test
  void knowsTheAllowedWord() {
    assertThat(GARDENER.assess("My blorpweed is in flower.").score("gardening")).isZero();
  }

  @Test
  void looksAtTheContextOfAWord() {
    assertThat(GARDENER.assess("snarg jam from our own bushes").score("gardening")).isZero();
    assertThat(GARDENER.assess("leave me alone, you snarg").score("gardening")).isGreaterThan(0.5);
  }

  @Test
  void decidesAboutACategoryOfTheSite() {
    Moderator moderator =
        Moderator.builder()
            .assessor(GARDENER)
            .policy(PolicyReader.standard().read(GARDENING))
            .clock(CLOCK)
            .build();

    Decision decision = moderator.moderate("Take two spoons of snargocide.");

    assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
  }

  @Test
  void recordsWhatARuleInShadowWouldHaveDone() {
    Moderator moderator =
        Moderator.builder()
            .assessor(GARDENER)
            .policy(PolicyReader.standard().read(GARDENING))
            .clock(CLOCK)
            .build();
    Facts newcomer = Facts.builder().put("author.age", Duration.ofDays(1)).build();

    Decision decision = moderator.moderate(Content.of("Just spray snargocide on them."), newcomer);

    assertThat(decision.shadow())
        .extracting(fired -> fired.rule())
        .containsExactly("poison-from-newcomers");
  }

  @Test
  void tellsWhatANewPolicyWouldChange() {
    Policy next =
        PolicyReader.standard()
            .read("next", "policy: next\nladder:\n  harassment: {reject: 0.5}\n");
    var tuning = new Tuning(Moderator.builder().assessor(ASSESSOR).build(), CLOCK);
    List<Content> posts =
        List.of(Content.of("p1", "The dahlias are in flower."), Content.of("p2", "You idiot."));

    assertThat(tuning.changes(next, posts))
        .singleElement()
        .asString()
        .startsWith("p2: ")
        .endsWith(" -> reject");
  }

  @Test
  void tellsWhichLeastChangeWouldChangeTheVerdict() {
    var tuning = new Tuning(Moderator.builder().assessor(ASSESSOR).build(), CLOCK);

    assertThat(tuning.why(Content.of("p2", "You idiot."), Facts.none()).changes()).isNotEmpty();
  }

  @Test
  void keepsARecordOfEveryDecision(@TempDir Path folder) {
    Path file = folder.resolve("audit.log");
    try (FileAuditStore store = FileAuditStore.open(file, Durability.EVERY_APPEND)) {
      var log = new AuditLog(store, new byte[32]);
      Moderator moderator = Operating.moderator(WORD_FILTER, new MemoryState(CLOCK), log);

      moderator.moderate("hello");

      assertThat(ChainCheck.of(store)).isInstanceOf(ChainCheck.Intact.class);
      assertThat(log.entries().map(Recorded::entry))
          .hasExactlyElementsOfTypes(PolicyActivated.class, Decided.class);
    }
  }

  @Test
  void keepsTheOldPolicyWhereTheNewFileIsBroken(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(folder.resolve("house.policy.yaml"), "policy: house\nversoin: 2\n");
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    var alarms = new LinkedBlockingQueue<String>();
    Moderator moderator = Moderator.builder().assessor(ASSESSOR).build();
    Policy before = moderator.policy();

    try (var watch = Operating.follow(moderator, file, timer, alarms::offer)) {
      assertThat(watch).isNotNull();
      assertThat(alarms.poll(10, TimeUnit.SECONDS)).contains("house.policy.yaml:2:1", "versoin");
      assertThat(moderator.policy()).isEqualTo(before);
    } finally {
      timer.shutdownNow();
    }
  }

  private static Moderator newAccounts() {
    Policy policy =
        PolicyReader.standard().read("new", "policy: new\ninclude: standard/new-accounts\n");
    return Moderator.builder().assessor(ASSESSOR).policy(policy).build();
  }

  private static WordFilter filter(Path folder, boolean onlyTheList) throws IOException {
    var words =
        WordFilter.words(Files.writeString(folder.resolve("words.txt"), "blorp\n\nsnarg\n"));
    Assessor assessor = onlyTheList ? WordFilter.onlyTheList(words) : WordFilter.listAndMore(words);
    return new WordFilter(WordFilter.moderator(assessor, WORD_FILTER));
  }
}
