package io.github.moderation4j.examples.forum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.By;

/**
 * Takes the pictures of README and guides: {@code Pictures FOLDER [ADDRESS]}, of a forum of its own
 * or of one that runs already.
 */
final class Pictures {
  private final Path folder;
  private final Browser browser;

  private Pictures(Path folder, Browser browser) {
    this.folder = folder;
    this.browser = browser;
  }

  public static void main(String... args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    if (args.length > 1) {
      try (Browser browser = Browser.open(args[1])) {
        new Pictures(folder, browser).all();
      }
    }
  }

  private void all() throws IOException {
    browser.scheme("light").signIn("mira").go("topics/2");
    take("topic", 1180);
    browser.signIn("rafael").go("review");
    browser.go("dashboard");
    take("dashboard", 1180);
    browser.scheme("dark");
    take("dashboard-dark", 1180);
    browser.scheme("light").signIn("ruth").go("policy");
    browser.run(
        "const y = document.getElementById('yaml');"
            + "y.value = y.value.replace('score(\\'harassment\\') >= 0.8', 'score(\\'harassment\\') >= 0.5').replace('version: 1','version: 2');"
            + "y.dispatchEvent(new Event('input', {bubbles: true}));");
    browser.see("would be decided otherwise");
    take("policy", 1180);
    browser.signIn("seedco").go("ads");
    take("ads", 400);
    browser.signIn("rosa").go("review").key("n").waitFor(By.cssSelector("[data-key=o]"));
    browser.key("o").waitFor(By.cssSelector("[data-key=a]"));
    take("case", 1180);
  }

  private void take(String name, int width) throws IOException {
    Files.write(folder.resolve("forum-" + name + ".png"), browser.picture(width, 1400));
  }
}
