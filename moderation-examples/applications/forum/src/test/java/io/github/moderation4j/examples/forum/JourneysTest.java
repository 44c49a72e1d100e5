package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/**
 * What people come to the forum for, done in a real browser. Each journey writes in a topic of its
 * own, so that none meets another. {@code FORUM_TEST_DATABASE=postgresql} takes them there.
 */
class JourneysTest {
  private static final String INSULT = "You are a pathetic moron and nobody here likes you, %s.";
  private static final By NEXT = By.cssSelector("[data-key=n]");
  private static final By OPEN = By.cssSelector("[data-key=o]");
  private static final By REJECT = By.cssSelector("[data-key=r]");

  private static final Map<String, Visitor> VISITORS = new HashMap<>();
  private static Forum forum;
  private static String home;
  private static Browser browser;

  @BeforeAll
  static void openForumAndBrowser() {
    assumeTrue(
        Browser.installed().isPresent(), "no chromium and chromedriver here: journeys are skipped");
    forum = Forum.open(TestDatabase.chosen("journeys"), Clock.systemUTC());
    home = forum.start();
    browser = Browser.open(home);
    browser.scheme("light");
  }

  @AfterAll
  static void closeBoth() {
    VISITORS.clear();
    if (browser != null) {
      browser.close();
    }
    if (forum != null) {
      forum.close();
    }
  }

  private static Visitor visitor(String name) {
    return VISITORS.computeIfAbsent(name, n -> Visitor.signedIn(home, n));
  }

  private static Browser as(String name) {
    return browser.as(visitor(name));
  }

  /** Begins a topic; gives its address. */
  private static String topic(String author, String title, String body) {
    return visitor(author)
        .post("groups/allotment/new", Map.of("title", title, "body", body))
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .substring(1);
  }

  /** Has people decide the case about somebody: one, or two where hate may be meant. */
  private static void decide(String author, String key) {
    for (String reviewer : List.of("rafael", "chidi")) {
      if (visitor(reviewer).get("review").body().contains("by " + author + " ")) {
        openCaseOf(author, reviewer);
        browser.key(key).waitFor(NEXT);
      }
    }
  }

  /** Has a reviewer take the newest case about somebody, and open it. */
  private static void openCaseOf(String author, String reviewer) {
    as(reviewer).go("review");
    browser.press(
        By.xpath("(//a[contains(@class,'row')][contains(.,'by %s ')])[last()]".formatted(author)));
    browser.press(By.cssSelector("[data-key=c]")).press(OPEN).waitFor(REJECT);
  }

  @ParameterizedTest
  @CsvSource({
    "mira, Groups|My posts",
    "ruth, Groups|My posts|Review|Policy|Numbers|Ads",
    "rafael, Groups|My posts|Review|Numbers",
    "chidi, Groups|My posts|Review|Policy|Numbers|Ads",
    "seedco, Groups|Ads"
  })
  void everybodySignsInAndFindsTheirPages(String name, String pages) {
    browser.signIn(name);

    assertThat(browser.texts("nav a")).isEqualTo(List.of(pages.split("\\|")));
    assertThat(browser.texts(".me .name")).containsExactly(name);
  }

  @Test
  void aFriendlyPostIsUpAtOnce() {
    String topic = topic("tomek", "Sawdust for dahlias", "Has anybody tried it?");

    as("tomek").go(topic).type("body", "Mine sleep in sawdust.").press("Post");

    browser.see("Mine sleep in sawdust.");
    assertThat(browser.texts("#posts .why")).isEmpty();
    assertThat(as("hana").go(topic).text()).contains("Mine sleep in sawdust.");
  }

  @Test
  void anInsultIsHeldAndItsAuthorReadsTheRule() {
    String topic = topic("lars", "Frost tonight?", "The forecast says minus two.");

    as("lars").go(topic).type("body", INSULT.formatted("snarg")).press("Post");

    browser.see("Your post waits").see("it reads like an attack on a person");
    assertThat(as("hana").go(topic).text()).contains("Frost tonight?").doesNotContain("snarg");
  }

  @Test
  void aCoarseWordIsCoveredForOthersAndMarkedForItsAuthor() {
    as("mira").go("topics/2");
    List<String> others = browser.texts("mark.covered");
    String shown = browser.text();

    as("grumpy").go("topics/2");

    assertThat(others).isNotEmpty().allMatch("•••"::equals);
    assertThat(browser.texts("mark")).isNotEmpty().noneMatch(shown::contains);
    assertThat(browser.text()).contains("We covered a few words");
  }

  @Test
  void anEditedPostIsReadAgain() {
    String topic = topic("tomek", "Straw or leaves", "Straw works as well.");
    as("tomek").go(topic).press(By.linkText("Edit"));
    browser.waitFor(By.cssSelector("textarea[id^=edit-]"));

    browser.type("body", INSULT.formatted("blorp")).press("Save");

    browser.see("Your post waits");
    assertThat(as("hana").go("groups/allotment").text())
        .contains("Overwintering dahlias")
        .doesNotContain("Straw or leaves");
    assertThat(browser.go(topic).text()).doesNotContain("blorp");
  }

  @Test
  void officialInformationStandsBesideElectionTalkAndTheCensus() {
    as("priya").go("topics/7");
    List<String> election = browser.texts(".card h3");
    String topic = topic("priya", "Forms", "Is the census form due this week?");

    browser.go(topic);

    assertThat(election).anyMatch(title -> title.startsWith("Voting?"));
    assertThat(browser.texts(".card h3")).containsExactly("The census, first hand");
  }

  @Test
  void distressIsAnsweredWithHelp() {
    String topic = topic("viv", "Evenings", "The days are short now.");

    as("viv").go(topic).type("body", "I do not want to live anymore.").press("Post");

    browser.see("You are not alone");
    assertThat(browser.texts(".card a")).contains("Find a help line near you");
    assertThat(as("hana").go(topic).text()).contains("I do not want to live anymore.");
  }

  @Test
  void aReviewerDecidesByKeys() {
    as("rafael").go("review").waitFor(NEXT);
    int before = browser.texts(".list .row").size();

    browser.key("n").waitFor(OPEN);
    assertThat(browser.texts(".blurred")).isNotEmpty();
    browser.key("o").waitFor(REJECT);
    assertThat(browser.texts(".evidence")).isNotEmpty();
    browser.key("l").waitFor(NEXT);

    assertThat(browser.texts(".list .row")).hasSize(before - 1);
  }

  @Test
  void aReviewerSeesTheSpotsTheDisguiseAndTheConditions() {
    topic("old_george", "Who ate my leeks", "What a complete ідiot you are, snarg.");

    openCaseOf("old_george", "chidi");

    assertThat(browser.texts(".evidence mark")).isNotEmpty();
    assertThat(browser.texts("section[aria-labelledby=spots] td")).anyMatch(t -> t.contains("→"));
    assertThat(browser.texts("section[aria-labelledby=conditions] code"))
        .anyMatch(held -> held.contains("score('harassment"));
  }

  @Test
  void twoPeopleDecideWhereHateWasFound() {
    String topic = topic("hana", "New neighbours", "Foreigners are animals, keep them out.");
    openCaseOf("hana", "rafael");
    browser.key("l").waitFor(NEXT);
    String afterOne = as("hana").go(topic).text();

    openCaseOf("hana", "rosa");
    browser.key("l").waitFor(NEXT);

    assertThat(afterOne).contains("taken down, only you see it");
    assertThat(as("tomek").go(topic).text()).contains("Shown to fewer people");
  }

  @Test
  void anAppealGoesToSomebodyNewWhoMayOverturn() {
    String topic = topic("priya", "Compost again", INSULT.formatted("quill"));
    decide("priya", "r");
    as("priya").go(topic).press(By.xpath("//summary[text()='Appeal']"));
    browser.type("plea", "We joke like that, ask him.").press("Appeal");
    browser.see("Somebody new will take a look");

    String first = as("rafael").go("review").text();
    openCaseOf("priya", "rosa");
    String opened = browser.text();
    browser.key("a").waitFor(NEXT);

    assertThat(first).doesNotContain("by priya ");
    assertThat(opened).contains("We joke like that, ask him.");
    assertThat(as("hana").go(topic).text()).contains("nobody here likes you, quill.");
  }

  @Test
  void aPrivateGroupIsJudgedLikeAPublicOne() {
    as("chidi").go("dashboard").see("Over the fence");

    browser.pressAndArrive("Put these verdicts on record").see("Over the fence");

    assertThat(browser.go("groups/fence-talk").texts(".meta .chip"))
        .contains("private", "restrict");
    assertThat(browser.go("groups/allotment").texts(".meta .chip")).containsExactly("public");
  }

  @Test
  void theNumbersHaveIntervalsAndAChart() {
    as("chidi").go("dashboard");

    assertThat(browser.texts(".chart rect")).isNotEmpty();
    assertThat(browser.texts(".tile")).anyMatch(tile -> tile.contains("n = "));
    assertThat(browser.texts("section[aria-labelledby=fair] tbody tr")).isNotEmpty();
    assertThat(browser.text()).contains("Answered from the cache", "Time per decision");
  }

  @Test
  void rulesAreTriedBeforeTheyDecide() {
    as("ruth").go("policy");
    change("when: score('harassment') >= 0.8", "when: scores('harassment') >= 0.8");
    browser.see("line ").waitFor(By.cssSelector(".issues .error"));
    change("scores('harassment') >= 0.8", "score('harassment') >= 0.9");
    browser.see("fail").waitFor(By.cssSelector("#trial .diff"));
    List<String> failing = browser.texts("#trial button");

    change(">= 0.9", ">= 0.8");
    change("version: 1", "version: 2");
    browser.see("pass").press("Activate");

    browser.see("The new rules decide from now on.").see("version 2 decides");
    assertThat(failing).isEmpty();
    assertThat(browser.texts("section[aria-labelledby=shadow] th")).contains("newcomer-with-link");
  }

  /** As if typed: sets the text, and tells the page. */
  private static void change(String from, String to) {
    browser.run(
        """
        const y = document.getElementById('yaml');
        y.value = y.value.replace("%s", "%s");
        y.dispatchEvent(new Event('input', {bubbles: true}));
        """
            .formatted(from, to));
  }

  @Test
  void anAdvertiserIsChargedAndGivenBackWhatStoodBesideAPostThatWasTakenDown() {
    String topic = topic("mira", "Bulbs for the border", "Which ones come up every year?");
    as("tomek").go(topic).waitFor(By.cssSelector(".ad"));
    String advertiser = browser.texts(".ad .meta").get(0).replace("Advertisement · ", "");
    String post = String.valueOf(browser.run("return document.querySelector('.post').id"));
    as(advertiser).go("ads");
    List<String> before = linesAbout(post);
    as("mira").go(topic).press(By.linkText("Edit")).waitFor(By.cssSelector("textarea[id^=edit-]"));
    browser.type("body", INSULT.formatted("quern")).press("Save").see("Your post waits");
    decide("mira", "r");

    as(advertiser).go("ads");

    assertThat(before).isNotEmpty().allMatch(line -> line.contains("charge"));
    assertThat(linesAbout(post)).anyMatch(line -> line.contains("refund"));
    assertThat(browser.texts(".tile strong")).allMatch(sum -> sum.endsWith("EUR"));
  }

  private static List<String> linesAbout(String post) {
    return browser.texts("tbody tr").stream()
        .filter(line -> line.matches("(?s).*\\b%s\\b.*".formatted(post)))
        .toList();
  }

  @Test
  void noAdvertisementStandsBesideWhatItsAdvertiserDoesNotAccept() {
    as("mira").go("topics/2");

    assertThat(browser.texts(".ad .meta")).noneMatch(ad -> ad.contains("seedco"));
  }
}
