package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people try who come with other plans; {@code AttackPageTest} tries it in a browser. */
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

  private static Visitor signedIn(String name) {
    return Visitor.signedIn(home, name);
  }

  @Test
  void everyPageForbidsScriptsThatAreNotOurs() {
    String policy =
        signedIn("mira").get("").headers().firstValue("Content-Security-Policy").orElse("");

    assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe");
  }

  @Test
  void aFormWithoutTheTokenIsRefused() {
    Visitor visitor = signedIn("lars").withToken("forged");

    assertThat(visitor.post("topics/1", Map.of("body", "forged")).statusCode()).isEqualTo(403);
  }

  @Test
  void aFormFromAnotherSiteIsRefused() {
    Visitor visitor = signedIn("hana").from("https://evil.example");

    assertThat(visitor.post("topics/1", Map.of("body", "forged")).statusCode()).isEqualTo(403);
  }

  @Test
  void membersSeeNoCases() {
    assertThat(signedIn("mira").get("review").statusCode()).isEqualTo(403);
  }

  @Test
  void aCaseIdThatIsNotThereIsNotFound() {
    assertThat(signedIn("rafael").get("review/case-999999").statusCode()).isEqualTo(404);
  }

  @Test
  void somebodyElsesPostCannotBeEdited() {
    assertThat(signedIn("mira").post("posts/2/edit", Map.of("body", "mine")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPrivateGroupDoesNotExistForStrangers() {
    assertThat(signedIn("tomek").get("groups/wind-down").statusCode()).isEqualTo(404);
  }

  @Test
  void guessingPasswordsIsSlowedDown() {
    Visitor visitor = Visitor.stranger(home);
    int last = 0;
    for (int i = 0; i < 12; i++) {
      last = visitor.post("sign-in", Map.of("name", "ruth", "password", "guess")).statusCode();
    }

    assertThat(last).isEqualTo(429);
  }

  @Test
  void theSessionCookieIsOutOfReachOfScripts() {
    assertThat(signedIn("viv").setCookie()).contains("HttpOnly").contains("SameSite=Lax");
  }

  @Test
  void aPageIsNotKeptInCaches() {
    assertThat(signedIn("priya").get("mine").headers().firstValue("Cache-Control"))
        .contains("no-store");
  }
}
