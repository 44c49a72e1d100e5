package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A forum that is stopped and started again goes on where it was. */
class RestartTest {
  private static final Pattern MOMENTS = Pattern.compile("[0-9]+ (second|minute)s? ago|just now");

  @TempDir private Path folder;

  @Test
  void everythingIsThereAfterARestart() {
    Settings settings = TestDatabase.at("jdbc:h2:" + folder.resolve("forum"), "forum", "");
    String account;
    String mine;
    String session;
    try (Forum forum = Forum.open(settings, Clock.systemUTC())) {
      String home = forum.start();
      Visitor mira = Visitor.signedIn(home, "mira");
      mira.post("topics/1", Map.of("body", "Still firm, all of them."));
      mira.get("topics/1");
      mine = mira.get("mine").body();
      session = mira.session();
      account = accounts(home);
    }

    try (Forum forum = Forum.open(settings, Clock.systemUTC())) {
      String home = forum.start();

      assertThat(account).contains(",charge,");
      assertThat(accounts(home)).isEqualTo(account);
      assertThat(Visitor.stranger(home).with(session).get("mine").body())
          .contains("Still firm")
          .satisfies(page -> assertThat(timeless(page)).isEqualTo(timeless(mine)));
    }
  }

  /** What all advertisers were charged. */
  private static String accounts(String home) {
    return Visitor.signedIn(home, "seedco").get("ads/statement.csv").body()
        + Visitor.signedIn(home, "tooltown").get("ads/statement.csv").body();
  }

  private static String timeless(String page) {
    return MOMENTS.matcher(page).replaceAll("");
  }
}
