package io.github.moderation4j.examples.forum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.openqa.selenium.By;

/** Takes the pictures of README and guides into a folder: {@code Pictures FOLDER}. */
final class Pictures {
  private static final int WIDE = 1180;
  private static final int PHONE = 400;

  private final Path folder;
  private final Browser browser;
  private final String home;

  private Pictures(Path folder, Browser browser, String home) {
    this.folder = folder;
    this.browser = browser;
    this.home = home;
  }

  public static void main(String... args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (Forum forum = Forum.open(Settings.inMemory("pictures"), Clock.systemUTC())) {
      String home = forum.start();
      Visitor.signedIn(home, "chidi").post("dashboard/judge", Map.of());
      Visitor.signedIn(home, "lars")
          .post("topics/7", Map.of("body", "You are a pathetic moron and nobody likes you."));
      try (Browser browser = Browser.open(home)) {
        new Pictures(folder, browser, home).all();
      }
    }
  }

  private void all() throws IOException {
    for (String scheme : new String[] {"light", "dark"}) {
      browser.scheme(scheme);
      String suffix = scheme.equals("light") ? "" : "-dark";
      as("mira").go("");
      take("home" + suffix, WIDE);
      browser.go("topics/2");
      take("topic" + suffix, WIDE);
      as("lars").go("topics/7");
      take("phone" + suffix, PHONE);
      as("zed").go("mine");
      take("mine" + suffix, WIDE);
      take("phone-mine" + suffix, PHONE);
      as("chidi").go("dashboard");
      take("dashboard" + suffix, WIDE);
      take("phone-dashboard" + suffix, PHONE);
      as("seedco").go("ads");
      take("ads" + suffix, WIDE);
      take("phone-ads" + suffix, PHONE);
      as("rafael").go("review");
      take("review" + suffix, WIDE);
      take("phone-review" + suffix, PHONE);
      openedCase();
      take("case" + suffix, WIDE);
      take("phone-case" + suffix, PHONE);
      policy();
      take("policy" + suffix, WIDE);
      take("phone-policy" + suffix, PHONE);
    }
    browser.driver().manage().deleteAllCookies();
    browser.scheme("light").go("sign-in");
    take("sign-in", WIDE);
    browser.go("nowhere");
    take("problem", PHONE);
    as("priya").go("groups");
    take("groups", PHONE);
    browser.go("groups/allotment");
    take("group", WIDE);
    browser.go("groups/allotment/new");
    take("new-topic", PHONE);
  }

  private Browser as(String name) {
    return browser.as(Visitor.signedIn(home, name));
  }

  /** The one with letters from another alphabet. */
  private void openedCase() {
    browser.go("review").press(By.xpath("(//a[contains(@class,'row')][contains(.,'by zed ')])[2]"));
    if (!browser.driver().findElements(By.cssSelector("[data-key=c]")).isEmpty()) {
      browser.key("c").press(By.cssSelector("[data-key=o]"));
    }
    browser.waitFor(By.cssSelector("[data-key=a]"));
  }

  private void policy() {
    as("ruth").go("policy");
    browser.run(
        "const y = document.getElementById('yaml');"
            + "y.value = y.value.replace('version: 1', 'version: 2')"
            + ".replace(\"when: score('harassment') >= 0.8\", \"when: score('harassment') >= 0.6\");"
            + "y.dispatchEvent(new Event('input', {bubbles: true}));");
    browser.waitFor(By.cssSelector("#trial .diff"));
  }

  private void take(String name, int width) throws IOException {
    Files.write(folder.resolve("forum-" + name + ".png"), browser.picture(width, 1400));
  }
}
