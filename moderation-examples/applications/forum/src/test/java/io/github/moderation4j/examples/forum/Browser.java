package io.github.moderation4j.examples.forum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window, with a fresh profile. */
final class Browser implements AutoCloseable {
  /** Long, because the machine may be busy; nothing waits longer than it must. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--disable-extensions",
          "--hide-scrollbars");

  private final Path profile;
  private final ChromeDriver driver;
  private final String home;

  private Browser(Path profile, ChromeDriver driver, String home) {
    this.profile = profile;
    this.driver = driver;
    this.home = home;
  }

  /** Where Chromium and its driver are, or empty if this machine has none. */
  static Optional<List<Path>> installed() {
    List<Path> both = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromedriver"));
    return both.stream().allMatch(Files::isExecutable) ? Optional.of(both) : Optional.empty();
  }

  static Browser open(String home) {
    List<Path> both = installed().orElseThrow();
    try {
      Path profile = Files.createTempDirectory("forum-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(both.get(0).toFile());
      options.addArguments(FLAGS);
      options.addArguments("--user-data-dir=" + profile, "--window-size=1280,900");
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(both.get(1).toFile())
              .usingAnyFreePort()
              .build();
      return new Browser(profile, new ChromeDriver(service, options), home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Browser go(String path) {
    driver.get(home + path);
    return this;
  }

  /** Goes to an address of any site. */
  Browser visit(String address) {
    driver.get(address);
    return this;
  }

  /** Signs in as people do. */
  Browser signIn(String name) {
    driver.manage().deleteAllCookies();
    go("sign-in").type("name", name).type("password", Visitor.PASSWORD).press("Sign in");
    waitFor(By.cssSelector(".me"));
    return this;
  }

  /** Goes on with the session of a visitor, which saves the way through the door. */
  Browser as(Visitor visitor) {
    if (!driver.getCurrentUrl().startsWith(home)) {
      go("sign-in");
    }
    driver.manage().deleteAllCookies();
    if (visitor.session().isEmpty()) {
      return this;
    }
    driver.manage().addCookie(new Cookie("forum_session", visitor.session(), "/"));
    return this;
  }

  /** Fills the first field that is seen of that name. */
  Browser type(String field, String text) {
    return on(
        By.name(field),
        input -> {
          input.clear();
          input.sendKeys(text);
        });
  }

  /** Presses the last button of the page's content with that text. */
  Browser press(String text) {
    return on(
        By.xpath("(//main//button[starts-with(normalize-space(),'%s')])[last()]".formatted(text)),
        WebElement::click);
  }

  /** Presses a button that leads to a page, even to the same, and waits until it is there. */
  Browser pressAndArrive(String text) {
    run("window.before = true");
    press(text);
    patiently().until(d -> run("return window.before") == null);
    return this;
  }

  Browser press(By what) {
    return on(what, WebElement::click);
  }

  Browser key(String key) {
    return on(By.tagName("body"), body -> body.sendKeys(key));
  }

  /** Does something to an element once it is there and seen, again if the page was changed. */
  private Browser on(By what, Consumer<WebElement> action) {
    patiently()
        .withMessage(() -> what + " in: " + text())
        .until(
            d -> {
              WebElement element =
                  d.findElements(what).stream()
                      .filter(WebElement::isDisplayed)
                      .findFirst()
                      .orElse(null);
              if (element == null) {
                return false;
              }
              action.accept(element);
              return true;
            });
    return this;
  }

  /** A page that is exchanged while it is looked at fails in many ways; all of them pass. */
  private WebDriverWait patiently() {
    WebDriverWait wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100));
    wait.ignoring(WebDriverException.class);
    return wait;
  }

  Browser waitFor(By what) {
    patiently()
        .withMessage(() -> what + " in: " + text())
        .until(d -> d.findElements(what).stream().anyMatch(WebElement::isDisplayed));
    return this;
  }

  /** Waits until the page shows a text. */
  Browser see(String text) {
    patiently()
        .withMessage(() -> "'%s' in: %s".formatted(text, text()))
        .until(d -> text().contains(text));
    return this;
  }

  String text() {
    return String.valueOf(run("return document.body.innerText"));
  }

  /** The texts of all elements, read in one go so that none can be exchanged meanwhile. */
  @SuppressWarnings("unchecked")
  List<String> texts(String css) {
    return (List<String>)
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map(e => (e.innerText ?? e.textContent).trim())",
            css);
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  ChromeDriver driver() {
    return driver;
  }

  Browser width(int pixels) {
    driver.manage().window().setSize(new Dimension(pixels, 900));
    return this;
  }

  Browser scheme(String lightOrDark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", lightOrDark),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** A picture of the page at a width, as tall as it is but at most {@code tallest}. */
  byte[] picture(int width, int tallest) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 700, "deviceScaleFactor", 1, "mobile", width < 600));
    long tall = (Long) run("return document.documentElement.scrollHeight");
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            Math.max(500, Math.min(tall, tallest)),
            "deviceScaleFactor",
            1,
            "mobile",
            width < 600));
    byte[] png = driver.getScreenshotAs(OutputType.BYTES);
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    return png;
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
