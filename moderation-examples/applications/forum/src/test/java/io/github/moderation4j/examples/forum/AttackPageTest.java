package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.moderation4j.examples.forum.security.Passwords;
import io.github.moderation4j.examples.forum.store.Accounts;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.examples.forum.store.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What attackers try, in a real browser: no script of theirs runs, no form of theirs counts. */
class AttackPageTest {
  private static final String SCRIPT =
      "<script>window.owned=1</script><img src=x onerror=\"window.owned=1\">"
          + "<svg onload='window.owned=1'>\"><a href=\"javascript:window.owned=1\">leeks</a>";
  private static final String NAME = "<img src=x onerror=window.owned=1>";

  private static Settings settings;
  private static Forum forum;
  private static String home;
  private static Browser browser;

  @BeforeAll
  static void openForumAndBrowser() {
    assumeTrue(
        Browser.installed().isPresent(), "no chromium and chromedriver here: attacks are skipped");
    settings = Settings.inMemory("attackpage");
    forum = Forum.open(settings, Clock.systemUTC());
    home = forum.start();
    try (Database database = Database.open(settings.databaseUrl(), settings.databaseUser(), "")) {
      String hash = new Passwords(settings.passwordRounds()).hash(Visitor.PASSWORD);
      new Accounts(database).create(NAME, Role.MEMBER, hash, Instant.EPOCH);
    }
    browser = Browser.open(home);
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

  private static Visitor signedIn(String name) {
    return Visitor.signedIn(home, name);
  }

  /** Nothing of it ran, and nothing of it became part of the page. */
  private static void harmless(String shown) {
    browser.see(shown);
    assertThat(browser.run("return window.owned")).isNull();
    assertThat(browser.texts("main img, main script, main a[href^=javascript]")).isEmpty();
  }

  @Test
  void aScriptInAPostIsText() {
    signedIn("tomek").post("topics/1", Map.of("body", SCRIPT));

    browser.as(signedIn("mira")).go("topics/1");

    harmless("<script>window.owned=1</script>");
  }

  @Test
  void aScriptInAPartThatIsSwappedInIsText() {
    browser.as(signedIn("hana")).go("topics/4").type("body", SCRIPT).press("Post");

    harmless("<script>window.owned=1</script>");
  }

  @Test
  void aScriptInATitleIsText() {
    signedIn("priya")
        .post("groups/greenhouse/new", Map.of("title", SCRIPT.substring(0, 100), "body", "Hello."));

    browser.as(signedIn("mira")).go("groups/greenhouse");

    harmless("<script>window.owned=1</script>");
  }

  @Test
  void aScriptInANameIsText() {
    signedIn(NAME).post("topics/3", Map.of("body", "I am new here."));

    browser.as(signedIn(NAME)).go("topics/3");

    harmless(NAME);
  }

  @Test
  void aScriptInANoticeIsText() {
    Visitor ruth = signedIn("ruth");
    String yaml =
        """
        policy: potting-shed
        version: 2
        owner: trust-and-safety
        ---
        rule: noticed
        when: content.text.contains('quillwort')
        then: flag
        notice: '<script>window.owned=1</script>'
        tests:
          - {text: "quillwort", expect: flag}
          - {text: "leeks", expect: allow}
        """;
    Matcher tried =
        Pattern.compile("name=\"tried\" value=\"([0-9a-f]+)\"")
            .matcher(ruth.postPart("policy/check", Map.of("yaml", yaml)).body());
    assertThat(tried.find()).isTrue();
    ruth.post("policy/activate", Map.of("yaml", yaml, "tried", tried.group(1)));

    browser.as(signedIn("mira")).go("topics/4").type("body", "My quillwort.").press("Post");

    harmless("<script>window.owned=1</script>");
  }

  @Test
  void aFormOfAnotherSiteDoesNotCount() throws IOException {
    HttpServer evil =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] page =
        """
        <form method=post action="%stopics/1"><input name=body value="forgedblorp"></form>
        <script>document.forms[0].submit()</script>
        """
            .formatted(home)
            .getBytes(StandardCharsets.UTF_8);
    evil.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    evil.start();
    Visitor lars = signedIn("lars");

    browser.as(lars).visit("http://127.0.0.1:%d/".formatted(evil.getAddress().getPort()));
    browser.see("This form did not come from one of our pages.");
    evil.stop(0);

    assertThat(lars.get("mine").body()).doesNotContain("forgedblorp");
  }

  @Test
  void theCaseOfAnotherReviewerIsOutOfReach() {
    browser.as(signedIn("rafael")).go("review").key("n").waitFor(By.cssSelector("[data-key=o]"));
    String address = browser.driver().getCurrentUrl().substring(home.length());
    browser.as(signedIn("mira")).go(address).see("This page is for people who review.");
    Visitor rosa = signedIn("rosa");

    List<Integer> answers =
        List.of(
            rosa.post(address + "/claim", Map.of()).statusCode(),
            rosa.post(address + "/open", Map.of()).statusCode(),
            rosa.post(address + "/vote", Map.of("verdict", "allow", "revision", "1")).statusCode());

    assertThat(answers).containsOnly(409);
    assertThat(rosa.get(address).body()).contains("is covered until");
  }
}
