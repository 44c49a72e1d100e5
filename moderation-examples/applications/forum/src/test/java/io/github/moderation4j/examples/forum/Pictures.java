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
    browser.scheme("light").signIn("rafael").go("review");
    take("review", 1180);
    browser.key("n").waitFor(By.cssSelector("[data-key=o]"));
    take("case-covered", 400);
    browser.key("o").waitFor(By.cssSelector("[data-key=a]"));
    take("case", 1180);
    browser.scheme("dark");
    take("case-dark", 1180);
  }

  private void take(String name, int width) throws IOException {
    Files.write(folder.resolve("forum-" + name + ".png"), browser.picture(width, 1400));
  }
}
