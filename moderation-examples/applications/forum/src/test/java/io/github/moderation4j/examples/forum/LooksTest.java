package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/**
 * Every page in a real browser, light and dark, wide and on a phone: all texts stand out from what
 * is behind them, all fields have labels, focus shows, and nothing sticks out.
 */
class LooksTest {
  private static final int PHONE = 400;

  private static final Map<String, Visitor> VISITORS = new HashMap<>();
  private static Forum forum;
  private static String home;
  private static Browser browser;
  private static String looks;

  @BeforeAll
  static void openForumAndBrowser() throws IOException {
    assumeTrue(
        Browser.installed().isPresent(), "no chromium and chromedriver here: looks are skipped");
    forum = Forum.open(Settings.inMemory("looks"), Clock.systemUTC());
    home = forum.start();
    browser = Browser.open(home);
    try (InputStream in = LooksTest.class.getResourceAsStream("looks.js")) {
      looks = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Visitor lars = visitor("lars");
    lars.post("topics/1", Map.of("body", "You are a pathetic moron and nobody here likes you."));
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
    return VISITORS.computeIfAbsent(
        name, n -> n.equals("nobody") ? Visitor.stranger(home) : Visitor.signedIn(home, n));
  }

  @ParameterizedTest
  @CsvSource({
    "nobody, sign-in",
    "nobody, nothing-here",
    "mira, groups",
    "mira, groups/allotment",
    "mira, groups/allotment/new",
    "mira, topics/2",
    "priya, topics/7",
    "viv, topics/10",
    "lars, topics/1",
    "zed, mine",
    "lars, posts/7/edit",
    "ruth, ",
    "ruth, policy",
    "ruth, dashboard",
    "rafael, review",
    "rafael, case",
    "rosa, opened",
    "seedco, ads"
  })
  void looksAsItShould(String name, String page) {
    browser.as(visitor(name));
    go(page == null ? "" : page);

    for (String scheme : List.of("light", "dark")) {
      browser.scheme(scheme);
      assertThat(problems(1280)).as(scheme + ", wide").isEmpty();
      assertThat(problems(PHONE)).as(scheme + ", phone").isEmpty();
    }
  }

  /** Some pages have no address that is known before. */
  private static void go(String page) {
    switch (page) {
      case "case" -> browser.go("review").press(By.cssSelector(".row"));
      case "opened" ->
          browser
              .go("review")
              .key("n")
              .press(By.cssSelector("[data-key=o]"))
              .waitFor(By.cssSelector("[data-key=r]"));
      case "policy" -> {
        browser.go("policy");
        browser.run(
            "const y = document.getElementById('yaml');"
                + "y.value = y.value.replace('version: 1', 'version: 2')"
                + ".replace('0.8\\n', '0.5\\n');"
                + "y.dispatchEvent(new Event('input', {bubbles: true}));");
        browser.waitFor(By.cssSelector("#trial .diff"));
      }
      default -> browser.go(page);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> problems(int width) {
    return (List<String>) browser.width(width).run(looks);
  }
}
