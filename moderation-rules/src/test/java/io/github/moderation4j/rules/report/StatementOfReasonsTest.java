package io.github.moderation4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementOfReasonsTest {
  private static final Instant PUBLISHED = Instant.parse("2026-05-30T12:00:00Z");

  private final Decisions decisions =
      new Decisions(new AuditLog(new MemoryAuditStore(), new byte[16]));
  private final StatementOfReasons statement = rejected(Facts.none());

  @Test
  void isValidForARejectedPost() {
    assertThat(statement.issues()).isEmpty();
  }

  @Test
  void saysThatContentWasRemoved() {
    assertThat(statement.toJson())
        .contains("\"decision_visibility\":[\"DECISION_VISIBILITY_CONTENT_REMOVED\"]");
  }

  @Test
  void saysThatUsersHadReportedIt() {
    StatementOfReasons reported = rejected(Facts.builder().put("reports.count", 2).build());

    assertThat(reported.toJson()).contains("\"source_type\":\"SOURCE_TYPE_OTHER_NOTIFICATION\"");
  }

  @Test
  void isNotAutomatedIfAPersonDecided() {
    StatementOfReasons human =
        rejected(Facts.builder().put("content.human_verdict", "reject").build());

    assertThat(human.toJson())
        .contains("\"automated_decision\":\"AUTOMATED_DECISION_NOT_AUTOMATED\"");
  }

  @Test
  void knowsAHeadingForEveryBuiltInCategory() {
    assertThat(Policy.taxonomy())
        .allSatisfy(
            id ->
                assertThat(
                        statement
                            .with("category", StatementCategories.of(Category.of(id)))
                            .issues())
                    .isEmpty());
  }

  @Test
  void tellsEveryFieldThatIsMissing() {
    assertThat(new StatementOfReasons(Map.of()).issues())
        .containsExactly(
            "decision_ground: missing",
            "content_type: missing",
            "category: missing",
            "territorial_scope: missing",
            "content_date: missing",
            "application_date: missing",
            "decision_facts: missing",
            "source_type: missing",
            "automated_detection: missing",
            "automated_decision: missing",
            "puid: missing",
            "one of decision_visibility, decision_monetary, decision_provision, decision_account:"
                + " missing");
  }

  @Test
  void needsTheExplanationThatBelongsToTheGround() {
    assertThat(statement.with("decision_ground", "DECISION_GROUND_ILLEGAL_CONTENT").issues())
        .containsExactly(
            "illegal_content_legal_ground: missing", "illegal_content_explanation: missing");
  }

  @Test
  void refusesFactsThatAreTooLong() {
    assertThat(statement.with("decision_facts", "x".repeat(5_001)).issues())
        .containsExactly("decision_facts: must have at most 5000 characters");
  }

  @Test
  void refusesAnIdWithOtherCharacters() {
    assertThat(statement.with("puid", "a b").issues())
        .containsExactly("puid: must be letters, digits, '-' and '_'");
  }

  @Test
  void refusesAnUnknownValue() {
    assertThat(statement.with("content_type", "CONTENT_TYPE_SMELL").issues())
        .containsExactly("content_type: unknown value 'CONTENT_TYPE_SMELL'");
  }

  @Test
  void refusesADateThatIsNone() {
    assertThat(statement.with("content_date", "2026-02-30").issues())
        .containsExactly("content_date: must be a date such as 2026-03-01");
  }

  @Test
  void refusesADateBeforeTheLawWasThought() {
    assertThat(statement.with("application_date", "2019-12-31").issues())
        .containsExactly("application_date: must be from 2020-01-01 to 2038-01-01");
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertThat(
            statement
                .with("application_date", "2026-03-02")
                .with("end_date_visibility_restriction", "2026-03-01")
                .issues())
        .containsExactly(
            "end_date_visibility_restriction: must not be before the application date");
  }

  @Test
  void takesAnEndAndAReference() {
    assertThat(
            statement
                .with("end_date_account_restriction", "2030-01-01")
                .with("decision_ground_reference_url", "https://example.org/rules")
                .with("category_specification", "KEYWORD_HATE_SPEECH", "KEYWORD_OTHER")
                .issues())
        .isEmpty();
  }

  @Test
  void refusesAReferenceThatIsNoAddress() {
    assertThat(statement.with("decision_ground_reference_url", "house rule 3").issues())
        .containsExactly(
            "decision_ground_reference_url: must be an address such as https://example.org");
  }

  @Test
  void writesTheIdentifierOfAProductWithItsKey() {
    assertThat(statement.with("content_id", "4006381333931").toJson())
        .contains("\"content_id\":{\"EAN-13\":\"4006381333931\"}");
  }

  @Test
  void holdsInTheWholeEconomicArea() {
    assertThat(statement.fields().get("territorial_scope")).hasSize(30).contains("IS", "LI", "NO");
  }

  @Test
  void refusesAnUnknownField() {
    assertThat(statement.with("decision_mood", "good").issues())
        .containsExactly("decision_mood: unknown field");
  }

  @Test
  void isNotDueWhereNothingWasRestricted() {
    StatementOfReasons flagged =
        StatementOfReasons.of(decisions.post("p1", 0.6), "House rule 3", PUBLISHED);

    assertThat(Optional.ofNullable(flagged.fields().get("decision_visibility"))).isEmpty();
  }

  private StatementOfReasons rejected(Facts facts) {
    return StatementOfReasons.of(decisions.post("p1", 0.95, facts), "House rule 3", PUBLISHED);
  }
}
