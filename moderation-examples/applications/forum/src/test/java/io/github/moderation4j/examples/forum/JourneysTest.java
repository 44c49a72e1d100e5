package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What people come to the forum for, done in a real browser. */
class JourneysTest {
  private static Forum forum;
  private static Browser browser;

  @BeforeAll
  static void openForumAndBrowser() {
    assumeTrue(
        Browser.installed().isPresent(), "no chromium and chromedriver here: journeys are skipped");
    forum = Forum.open(Settings.inMemory("journeys"), Clock.systemUTC());
    browser = Browser.open(forum.start());
    browser.scheme("light");
  }

  @AfterAll
  static void closeBoth() {
    if (browser != null) {
      browser.close();
    }
    if (forum != null) {
      forum.close();
    }
  }

  @Test
  void aFriendlyPostIsUpAtOnce() {
    browser.signIn("tomek").go("topics/1").type("body", "Mine sleep in sawdust.").press("Post");

    browser.see("Mine sleep in sawdust.");

    assertThat(browser.texts("#posts .why")).noneMatch(why -> why.contains("waits"));
  }

  @Test
  void anInsultIsHeldAndItsAuthorReadsTheRule() {
    browser.signIn("lars").go("topics/1");

    browser.type("body", "You are a pathetic moron and nobody here likes you.").press("Post");

    browser.see("Your post waits").see("it reads like an attack on a person");
    assertThat(browser.signIn("hana").go("topics/1").text()).doesNotContain("nobody here likes");
  }

  @Test
  void aCoarseWordIsCoveredForOthers() {
    browser.signIn("mira").go("topics/2");

    assertThat(browser.texts("mark.covered")).contains("•••");
  }

  @Test
  void anEditedPostIsReadAgain() {
    browser.signIn("hana").go("topics/1").type("body", "Straw works as well.").press("Post");
    browser.see("Straw works as well.");

    browser.driver().findElements(By.linkText("Edit")).stream()
        .reduce((first, last) -> last)
        .orElseThrow()
        .click();
    browser.waitFor(By.cssSelector("textarea[id^=edit-]"));
    browser.driver().findElement(By.cssSelector("textarea[id^=edit-]")).clear();
    browser
        .driver()
        .findElement(By.cssSelector("textarea[id^=edit-]"))
        .sendKeys("You are a pathetic moron and nobody here likes you.");
    browser.press("Save");

    browser.see("Your post waits");
  }

  @Test
  void electionTalkHasOfficialInformationBesideIt() {
    browser.go("topics/7");

    assertThat(browser.texts(".card h3")).anyMatch(title -> title.startsWith("Voting?"));
  }

  @Test
  void distressIsAnsweredWithHelp() {
    browser.signIn("viv").go("topics/10");

    assertThat(browser.texts(".card h3")).contains("You are not alone");
  }

  @Test
  void aReviewerDecidesByKeys() {
    browser.signIn("rafael").go("review");
    int before = browser.texts(".list .row").size();

    browser.key("n").waitFor(By.cssSelector("[data-key=o]"));
    browser.key("o").waitFor(By.cssSelector("[data-key=l]"));
    browser.key("l").waitFor(By.cssSelector("[data-key=n]"));

    assertThat(browser.texts(".list .row")).hasSize(before - 1);
  }

  @Test
  void anAppealGoesToSomebodyAndTheAuthorIsTold() {
    browser.signIn("newseller").go("mine");
    browser.waitFor(By.xpath("//summary[text()='Appeal']")).click();

    browser.waitFor(By.name("plea")).sendKeys("These are my own seeds, I only meant to share.");
    browser.waitFor(By.cssSelector("details.report[open] button")).click();
    browser.see("Somebody new will take a look");

    browser.signIn("rosa").go("review").see("appeal");
    assertThat(browser.texts(".chip.private")).contains("appeal");
  }

  @Test
  void aPrivateGroupIsJudgedLikeAPublicOne() {
    browser.signIn("chidi").go("dashboard").see("Over the fence");

    browser.press("Put these verdicts on record").see("Over the fence");

    assertThat(browser.go("groups/fence-talk").texts(".meta .chip"))
        .contains("private", "restrict");
  }

  @Test
  void rulesAreTriedBeforeTheyDecide() {
    browser.signIn("ruth").go("policy");
    browser.run(
        "const y = document.getElementById('yaml');"
            + "y.value = y.value.replace('version: 1', 'version: 2');"
            + "y.dispatchEvent(new Event('input', {bubbles: true}));");
    browser.waitFor(By.cssSelector("#trial .diff"));

    browser.press("Activate");

    browser.see("The new rules decide from now on.").see("version 2 decides");
    assertThat(browser.texts("#trial")).isNotEmpty();
  }

  @Test
  void anAdvertiserSeesWhatWasCharged() {
    browser.signIn("mira").go("topics/3").see("Advertisement");

    browser.signIn("seedco").go("ads");

    assertThat(browser.texts(".tile strong")).first().asString().endsWith("EUR");
  }
}
