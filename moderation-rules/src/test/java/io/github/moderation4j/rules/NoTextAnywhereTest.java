package io.github.moderation4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.AuditStore;
import io.github.moderation4j.rules.audit.Durability;
import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.jdbc.JdbcStores;
import io.github.moderation4j.rules.jdbc.TestDatabase;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.review.FileReviewStore;
import io.github.moderation4j.rules.review.MemoryReviewStore;
import io.github.moderation4j.rules.review.ReviewDesk;
import io.github.moderation4j.rules.review.ReviewStore;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.StateStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Plays a post through decision, review and appeal, and searches all that was written for it. */
class NoTextAnywhereTest {
  private static final String[] WORDS = {"blorp", "snarg", "zweedle", "quixfrob", "vlimmer"};
  private static final String TEXT =
      "Blorp the snarg! Every zweedle of https://quixfrob.example/vlimmer must go, @snarg.";
  private static final Facts FACTS =
      Facts.builder()
          .put("author.id", "anna")
          .put("community.id", "garden")
          .put("thread.id", "t-1")
          .put("content.text", TEXT)
          .put("thread.title", "of blorp and snarg")
          .put("shop.words", List.of("zweedle", "vlimmer"))
          .build();

  /** Finds something in every text, and tells about it with its words. */
  private record Parrot() implements Classifier {
    @Override
    public String id() {
      return "parrot";
    }

    @Override
    public String fingerprint() {
      return "1";
    }

    @Override
    public Set<Category> categories() {
      return Set.of(Category.of("hate"));
    }

    @Override
    public List<Signal> classify(AnalyzedText text) {
      Span all = new Span(0, text.original().length());
      Evidence evidence = Evidence.of(all, Evidence.Kind.CUSTOM, "parrot", text.original());
      return List.of(new Signal(Category.of("hate"), 0.9, Severity.HIGH, List.of(evidence)));
    }
  }

  /** Fails on every text, with its words. */
  private record Clumsy() implements Classifier {
    @Override
    public String id() {
      return "clumsy";
    }

    @Override
    public String fingerprint() {
      return "1";
    }

    @Override
    public Set<Category> categories() {
      return Set.of(Category.of("hate"));
    }

    @Override
    public List<Signal> classify(AnalyzedText text) {
      throw new IllegalStateException(text.original());
    }
  }

  @Test
  void standsNothingOfAPostInMemory() {
    MemoryAuditStore audit = new MemoryAuditStore();
    play(audit, new MemoryReviewStore(), new MemoryState(Clock.systemUTC()));

    assertNoWord(
        audit.read(0, 100).stream()
            .map(link -> new String(link.bytes(), StandardCharsets.UTF_8))
            .collect(Collectors.joining()));
  }

  @Test
  void standsNothingOfAPostInFiles(@TempDir Path folder) throws IOException {
    try (FileAuditStore audit =
            FileAuditStore.open(folder.resolve("audit"), Durability.EVERY_APPEND);
        FileReviewStore reviews =
            FileReviewStore.open(folder.resolve("cases"), Durability.EVERY_APPEND)) {
      play(audit, reviews, new MemoryState(Clock.systemUTC()));
    }

    assertNoWord(contents(folder));
  }

  @Test
  void standsNothingOfAPostInH2() throws SQLException {
    try (TestDatabase database = TestDatabase.h2()) {
      play(database);

      assertNoWord(database.contents());
    }
  }

  @Test
  void standsNothingOfAPostInPostgres() throws SQLException {
    try (TestDatabase database = TestDatabase.postgres()) {
      play(database);

      assertNoWord(database.contents());
    }
  }

  @Test
  void standsNothingOfAPostInALogLine() {
    LoggerFactory.getLogger(getClass()).info("a line");
    assumeTrue(CapturedLogs.LINES.contains("a line"), "needs -Dslf4j.provider, as Maven sets it");
    play(new MemoryAuditStore(), new MemoryReviewStore(), new MemoryState(Clock.systemUTC()));

    assertNoWord(String.join("\n", CapturedLogs.LINES) + " anna");
  }

  /** Whatever was written names the author, else the search would prove nothing. */
  private static void assertNoWord(String written) {
    assertThat(written).contains("anna").doesNotContainIgnoringCase(WORDS);
  }

  private static void play(TestDatabase database) {
    JdbcStores stores = new JdbcStores(database).migrate();
    play(stores.audit(), stores.reviews(), stores.state(Clock.systemUTC()));
  }

  private static void play(AuditStore audit, ReviewStore reviews, StateStore state) {
    AuditLog log = new AuditLog(audit, new byte[16]);
    ReviewDesk desk = ReviewDesk.builder(reviews, log).state(state).build();
    List<Recorded> recorded = new ArrayList<>();
    Moderator moderator =
        Moderator.builder()
            .assessor(Assessor.builder().add(new Parrot()).add(new Clumsy()).build())
            .policy(policy())
            .state(state)
            .audit(
                log,
                decision -> {
                  recorded.add(decision);
                  desk.open(decision, 10);
                })
            .build();

    moderator.moderate(Content.of("post-1", TEXT), FACTS);
    decide(desk, "rita", Verdict.REJECT);
    desk.appeal(recorded.get(0), "anna");
    decide(desk, "omar", Verdict.ALLOW);
  }

  private static void decide(ReviewDesk desk, String reviewer, Verdict verdict) {
    String id = desk.claimNext(reviewer, Set.of("civil-rights")).orElseThrow().id();
    desk.openEvidence(id, reviewer);
    desk.decide(id, reviewer, verdict);
  }

  private static Policy policy() {
    return Policy.builder("p")
        .rule(
            "r",
            r ->
                r.when("score('hate') > 0.1 && repeats(content, 1h) < 5")
                    .then(
                        Verdict.HOLD,
                        new Action.Route("civil-rights"),
                        new Action.Label("author", "rude", Duration.ofDays(30)),
                        new Action.Strike(1)))
        .build();
  }

  private static String contents(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
