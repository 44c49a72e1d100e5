package io.github.moderation4j.examples.springboot.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.examples.fakemoderator.FakeModerator;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.policy.Verdict;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class CommentControllerTest {
  @Autowired private MockMvcTester mvc;

  @LocalServerPort private int port;

  @TestConfiguration
  static class Fake {
    @Bean
    Assessor noEngine() {
      return Assessor.builder().withoutBuiltIns().build();
    }

    @Bean
    Moderator fakeModerator() {
      return FakeModerator.builder().on("blorp", Verdict.REJECT).on("snarg", Verdict.MASK).build();
    }
  }

  @Test
  void showsAHarmlessComment() {
    assertThat(post("The dahlias are in flower."))
        .hasStatus(HttpStatus.CREATED)
        .bodyJson()
        .extractingPath("$.text")
        .isEqualTo("The dahlias are in flower.");
  }

  @Test
  void coversWhatIsMasked() {
    assertThat(post("what a snarg")).bodyJson().extractingPath("$.text").isEqualTo("what a *****");
  }

  @Test
  void answersARejectedCommentWithAProblemDetail() {
    assertThat(post("what a blorp"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.verdict")
        .isEqualTo("reject");
  }

  @Test
  void doesNotRepeatTheTextInTheProblem() {
    assertThat(post("what a blorp")).bodyText().doesNotContain("blorp");
  }

  @Test
  void rejectsOverHttpToo() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/comments"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json("blorp")))
            .build();

    assertThat(send(request).statusCode()).isEqualTo(422);
  }

  @Test
  void tellsItsHealth() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health")).build();

    assertThat(send(request).body()).contains("\"moderation\":{\"details\":");
  }

  @Test
  void countsDecisions() {
    post("a fine day");

    assertThat(mvc.get().uri("/actuator/metrics/moderation.decisions"))
        .bodyJson()
        .extractingPath("$.availableTags[?(@.tag == 'verdict')].values[*]")
        .asArray()
        .contains("allow");
  }

  private MvcTestResult post(String text) {
    return mvc.post()
        .uri("/comments")
        .contentType(MediaType.APPLICATION_JSON)
        .content(json(text))
        .exchange();
  }

  private static String json(String text) {
    return "{\"author\": \"nina\", \"text\": \"%s\"}".formatted(text);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
