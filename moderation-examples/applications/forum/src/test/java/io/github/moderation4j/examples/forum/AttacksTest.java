package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people try who come with other plans. */
class AttacksTest {
  private static Forum forum;
  private static String home;

  @BeforeAll
  static void openForum() {
    forum = Forum.open(Settings.inMemory("attacks"), Clock.systemUTC());
    home = forum.start();
  }

  @AfterAll
  static void closeForum() {
    forum.close();
  }

  @Test
  void aScriptInAPostIsShownAsText() throws Exception {
    Visitor visitor = Visitor.signedIn("tomek");

    visitor.post(
        "topics/1", Map.of("body", "<script>alert(1)</script><img src=x onerror=alert(1)>"));

    assertThat(visitor.get("topics/1").body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert")
        .doesNotContain("<img src=x");
  }

  @Test
  void aScriptInATitleIsShownAsText() throws Exception {
    Visitor visitor = Visitor.signedIn("priya");

    visitor.post(
        "groups/allotment/new",
        Map.of("title", "Beans \"><script>alert(2)</script>", "body", "How are yours?"));

    assertThat(visitor.get("groups/allotment").body())
        .contains("alert(2)")
        .doesNotContain("<script>alert");
  }

  @Test
  void everyPageForbidsScriptsThatAreNotOurs() throws Exception {
    String policy =
        Visitor.signedIn("mira").get("").headers().firstValue("Content-Security-Policy").orElse("");

    assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe");
  }

  @Test
  void aFormWithoutTheTokenIsRefused() throws Exception {
    Visitor visitor = Visitor.signedIn("lars");
    visitor.token = "forged";

    assertThat(visitor.post("topics/1", Map.of("body", "forged")).statusCode()).isEqualTo(403);
  }

  @Test
  void aFormFromAnotherSiteIsRefused() throws Exception {
    Visitor visitor = Visitor.signedIn("hana");
    visitor.origin = "https://evil.example";

    assertThat(visitor.post("topics/1", Map.of("body", "forged")).statusCode()).isEqualTo(403);
  }

  @Test
  void membersSeeNoCases() throws Exception {
    assertThat(Visitor.signedIn("mira").get("review").statusCode()).isEqualTo(403);
  }

  @Test
  void aCaseIdThatIsNotThereIsNotFound() throws Exception {
    assertThat(Visitor.signedIn("rafael").get("review/case-999999").statusCode()).isEqualTo(404);
  }

  @Test
  void somebodyElsesPostCannotBeEdited() throws Exception {
    assertThat(Visitor.signedIn("mira").post("posts/2/edit", Map.of("body", "mine")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPrivateGroupDoesNotExistForStrangers() throws Exception {
    assertThat(Visitor.signedIn("tomek").get("groups/wind-down").statusCode()).isEqualTo(404);
  }

  @Test
  void guessingPasswordsIsSlowedDown() throws Exception {
    Visitor visitor = new Visitor();
    int last = 0;
    for (int i = 0; i < 12; i++) {
      last = visitor.post("sign-in", Map.of("name", "ruth", "password", "guess")).statusCode();
    }

    assertThat(last).isEqualTo(429);
  }

  @Test
  void theSessionCookieIsOutOfReachOfScripts() throws Exception {
    Visitor visitor = Visitor.signedIn("viv");

    assertThat(visitor.setCookie).contains("HttpOnly").contains("SameSite=Lax");
  }

  /** A client with one cookie. */
  private static final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private String origin = home.substring(0, home.length() - 1);
    private String token = "";
    private String cookie = "";
    private String setCookie = "";

    static Visitor signedIn(String name) throws Exception {
      Visitor visitor = new Visitor();
      HttpResponse<String> answer =
          visitor.post("sign-in", Map.of("name", name, "password", "garden-gate"));
      visitor.setCookie =
          answer.headers().allValues("Set-Cookie").stream()
              .filter(c -> c.startsWith("forum_session=") && !c.startsWith("forum_session=;"))
              .reduce((first, last) -> last)
              .orElseThrow();
      visitor.cookie = visitor.setCookie.split(";", 2)[0];
      Matcher found = TOKEN.matcher(visitor.get("mine").body());
      assertThat(found.find()).isTrue();
      visitor.token = found.group(1);
      return visitor;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return send(HttpRequest.newBuilder(URI.create(home + path)).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields)
        throws IOException, InterruptedException {
      String form =
          "_csrf="
              + encode(token)
              + fields.entrySet().stream()
                  .map(field -> "&" + field.getKey() + "=" + encode(field.getValue()))
                  .collect(Collectors.joining());
      return send(
          HttpRequest.newBuilder(URI.create(home + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Origin", origin)
              .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
        throws IOException, InterruptedException {
      return client.send(
          cookie.isEmpty() ? request.build() : request.header("Cookie", cookie).build(),
          HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String value) {
      return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }
}
