package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held, taken down, covered or private shows on no page of those who may not see it. */
class LeaksTest {
  private static final String INSULT = "You are a pathetic moron and nobody here likes you, %s.";
  private static final Pattern POST = Pattern.compile("id=\"post-([0-9]+)\"");
  private static final Pattern TOPIC = Pattern.compile("/topics/([0-9]+)");

  private static Forum forum;
  private static String home;

  @BeforeAll
  static void openForumAndWriteWhatIsHidden() {
    forum = Forum.open(Settings.inMemory("leaks"), Clock.systemUTC());
    home = forum.start();
    Visitor lars = signedIn("lars");
    assertThat(lars.postPart("topics/1", Map.of("body", INSULT.formatted("heldblorp"))).body())
        .contains("heldblorp", "held, only you see it");
    assertThat(
            lars.postPart("topics/1", Map.of("body", "Ask coverblorp@mail.example for it.")).body())
        .contains("coverblorp", "We covered a few words");
  }

  @AfterAll
  static void closeForum() {
    forum.close();
  }

  private static Visitor signedIn(String name) {
    return name.isEmpty() ? Visitor.stranger(home) : Visitor.signedIn(home, name);
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hana", "newseller", "seedco", "rafael", "ruth", "chidi"})
  void noPageThatOthersReachHasIt(String reader) {
    Map<String, String> pages = signedIn(reader).pages();

    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(pages)
        .allSatisfy((path, page) -> assertThat(page).doesNotContain("heldblorp", "coverblorp"));
  }

  @Test
  void itsAuthorSeesIt() {
    assertThat(signedIn("lars").get("mine").body()).contains("heldblorp", "coverblorp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomek", "seedco"})
  void whatIsPrivateIsNowhereForThoseOutside(String reader) {
    assertThat(signedIn(reader).pages())
        .allSatisfy(
            (path, page) ->
                assertThat(page)
                    .doesNotContain("A long week", "want to live", "After work", "wind-down"));
  }

  @Test
  void theTextOfAnotherIsNotGivenToBeEdited() {
    String post = first(POST, signedIn("lars").get("mine").body());

    assertThat(signedIn("hana").part("posts/" + post + "/edit").statusCode()).isEqualTo(404);
  }

  @Test
  void aHeldPostCannotBeReported() {
    Visitor grumpy = signedIn("grumpy");
    String held = grumpy.postPart("topics/2", Map.of("body", INSULT.formatted("you"))).body();

    assertThat(
            signedIn("hana")
                .postPart("posts/" + first(POST, held) + "/report", Map.of("reason", "x"))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aTopicWithNothingToSeeDoesNotExist() {
    String topic =
        signedIn("priya")
            .post(
                "groups/allotment/new",
                Map.of("title", "Peat or quarrelwort", "body", INSULT.formatted("all of you")))
            .headers()
            .firstValue("Location")
            .map(address -> first(TOPIC, address))
            .orElseThrow();
    Visitor hana = signedIn("hana");

    assertThat(hana.get("topics/" + topic).statusCode()).isEqualTo(404);
    assertThat(hana.post("topics/" + topic, Map.of("body", "Hello?")).statusCode()).isEqualTo(404);
    assertThat(hana.get("groups/allotment").body()).doesNotContain("quarrelwort");
    assertThat(signedIn("priya").get("topics/" + topic).body()).contains("quarrelwort");
  }

  @Test
  void asManySpotsAsThereAreAreCovered() {
    String many =
        IntStream.range(0, 400)
            .mapToObj(i -> "swarm" + i + "@m.example")
            .collect(Collectors.joining(" "));

    String answer = signedIn("old_george").postPart("topics/3", Map.of("body", many)).body();

    assertThat(answer).contains("We covered a few words");
    assertThat(signedIn("hana").get("topics/3").body()).doesNotContain("swarm");
  }

  @Test
  void aTrialOfRulesNamesPostsWithoutTheirTexts() {
    String strict = "policy: p\nladder:\n  privacy: {reject: 0.1}\n  harassment: {reject: 0.1}\n";

    String trial = signedIn("ruth").postPart("policy/check", Map.of("yaml", strict)).body();

    assertThat(trial).contains("would be decided otherwise").contains("post-");
    assertThat(trial).doesNotContain("heldblorp", "coverblorp", "want to live");
  }

  @Test
  void whatAnAuthorPleadsIsCoveredUntilTheCaseIsOpened() {
    Visitor newseller = signedIn("newseller");
    String appealable =
        first(Pattern.compile("posts/([0-9]+)/appeal"), newseller.get("mine").body());
    newseller.post("posts/" + appealable + "/appeal", Map.of("plea", "A pleablorp for you"));

    Map<String, String> pages = signedIn("rosa").pages();

    assertThat(pages.keySet()).anyMatch(path -> path.startsWith("review/appeal-"));
    assertThat(pages).allSatisfy((path, page) -> assertThat(page).doesNotContain("pleablorp"));
  }
}
