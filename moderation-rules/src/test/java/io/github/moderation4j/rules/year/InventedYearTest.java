package io.github.moderation4j.rules.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.rules.adjacency.AccountStatement;
import io.github.moderation4j.rules.adjacency.LedgerLine;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.community.CommunityVerdict;
import io.github.moderation4j.rules.community.Standing;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.rehearse.DiffReport;
import io.github.moderation4j.rules.replay.DecisionDiff;
import io.github.moderation4j.rules.replay.Replay;
import io.github.moderation4j.rules.replay.Verification;
import io.github.moderation4j.rules.report.FairnessReport;
import io.github.moderation4j.rules.report.StatementOfReasons;
import io.github.moderation4j.rules.report.TransparencyReport;
import io.github.moderation4j.rules.review.Agreement;
import io.github.moderation4j.rules.state.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The year at a size for every build; {@code -Dmoderation4j.year.posts=100000} plays it in full,
 * and {@code -Dmoderation4j.year.out=DIR} keeps its reports to be looked at.
 */
class InventedYearTest {
  private static final int POSTS = Integer.getInteger("moderation4j.year.posts", 4_000);
  private static final Duration ALWAYS = Duration.ofDays(10_000);
  private static final InventedYear YEAR = new InventedYear(20261124, POSTS, 0);

  @Test
  void judgesGroupsByTheLowerEnd() {
    assertThat(YEAR.verdicts())
        .filteredOn(verdict -> verdict.standing() == Standing.WITHDRAW)
        .allMatch(verdict -> verdict.withdrawn().low() >= 0.15);
  }

  @Test
  void findsTheGroupsMadeForNothingElse() {
    Set<String> withdrawn =
        YEAR.verdicts().stream()
            .filter(verdict -> verdict.standing() == Standing.WITHDRAW)
            .map(CommunityVerdict::communityId)
            .collect(Collectors.toSet());

    assertThat(withdrawn).contains("group-7").doesNotContain("group-0", "group-1", "group-2");
  }

  @Test
  void neverRefundsMoreThanWasCharged() {
    assertThat(statements())
        .allSatisfy(s -> assertThat(s.balance()).allMatch(money -> money.minor() >= 0));
  }

  @Test
  void refundsSomething() {
    assertThat(statements().stream().flatMap(s -> s.lines().stream()))
        .anyMatch(line -> line.kind() == LedgerLine.Kind.REFUND);
  }

  @Test
  void reversesRefundsOfWhatWasRestored() {
    Set<String> restored =
        entries(ContentRestored.class).map(ContentRestored::contentId).collect(Collectors.toSet());
    List<AccountStatement> all = statements();

    assertThat(all.stream().flatMap(s -> s.lines().stream()))
        .filteredOn(line -> line.kind() == LedgerLine.Kind.REVERSAL)
        .isNotEmpty()
        .allMatch(line -> restored.contains(line.impression().contentId()));
  }

  @Test
  void changesNothingWhenTheLedgerReadsTheRecordAgain() {
    List<AccountStatement> before = statements();

    YEAR.log.entries().toList().forEach(YEAR.ledger::settle);

    assertThat(statements()).isEqualTo(before);
  }

  @Test
  void neverLetsAReviewerAnswerAnAppealAgainstThemselves() {
    Map<String, List<String>> deciders =
        entries(ReviewClosed.class)
            .collect(
                Collectors.toMap(
                    ReviewClosed::contentId,
                    closed -> closed.votes().stream().map(Vote::reviewer).toList()));

    assertThat(entries(AppealResolved.class).filter(r -> deciders.containsKey(r.contentId())))
        .isNotEmpty()
        .noneMatch(r -> deciders.getOrDefault(r.contentId(), List.of()).contains(r.reviewer()));
  }

  @Test
  void hasTwoPeopleDecideAboutHate() {
    Set<String> hate =
        YEAR.posts.stream()
            .filter(post -> post.category().equals("hate"))
            .map(InventedPost::id)
            .collect(Collectors.toSet());

    assertThat(entries(ReviewClosed.class).filter(closed -> hate.contains(closed.contentId())))
        .isNotEmpty()
        .allMatch(closed -> closed.votes().size() >= 2);
  }

  @Test
  void measuresHowWellReviewersAgree() {
    assertThat(Agreement.kappa(YEAR.log.entries()))
        .isInstanceOfSatisfying(
            Estimate.Measured.class, kappa -> assertThat(kappa.low()).isPositive());
  }

  @Test
  void overturnsSomeStrikes() {
    assertThat(overturnedStrikes()).isNotEmpty();
  }

  @Test
  void countsExactlyTheStrikesThatWereNotOverturned() {
    Set<String> overturned = overturnedStrikes();
    Map<String, Long> standing =
        entries(Decided.class)
            .filter(d -> d.decision().rules().contains("hate-strike"))
            .collect(
                Collectors.groupingBy(
                    d -> d.subject("author").orElse(""),
                    Collectors.summingLong(d -> overturned.contains(d.contentId()) ? 0 : 1)));

    assertThat(standing)
        .allSatisfy((author, strikes) -> assertThat(strikes(author)).isEqualTo(strikes));
  }

  private static Set<String> overturnedStrikes() {
    return entries(AppealResolved.class)
        .filter(r -> r.after() == Verdict.ALLOW && r.rules().contains("hate-strike"))
        .map(AppealResolved::contentId)
        .collect(Collectors.toSet());
  }

  private static long strikes(String author) {
    return YEAR.state.count(new Subject("author", author), "strike", ALWAYS);
  }

  @Test
  void makesEveryDecisionAgainFromTheRecord() {
    Replay replay = new Replay(YEAR.policy);

    assertThat(entries(Decided.class).map(replay::verify))
        .hasSize(POSTS)
        .allMatch(Verification.Same.class::isInstance);
  }

  @Test
  void tellsWhatAnotherPolicyWouldDecideOtherwise(TestReporter reporter) {
    String stricter = InventedYear.RULES.replace("hold: 0.65, reject: 0.85", "reject: 0.65");
    Replay replay = new Replay(PolicyReader.standard().read("plaza.yaml", stricter));

    DecisionDiff diff = replay.diff(YEAR.log.entries());

    reporter.publishEntry("flips", diff.report().by(DiffReport.Key.CHANGE).toString());
    assertThat(diff.report().by(DiffReport.Key.CHANGE)).containsOnlyKeys("hold -> reject");
  }

  @Test
  void estimatesThePrevalence() {
    assertThat(report().measure("prevalence", "all"))
        .hasValueSatisfying(estimate -> assertThat(contains(estimate, YEAR.prevalence())).isTrue());
  }

  @Test
  void writesValidStatementsOfReasons() {
    assertThat(
            YEAR.log
                .entries()
                .filter(r -> r.entry() instanceof Decided d && d.verdict() == Verdict.REJECT)
                .map(r -> StatementOfReasons.of(r, "House rule 3", r.entry().at()).issues()))
        .isNotEmpty()
        .allMatch(List::isEmpty);
  }

  @Test
  void findsNoBiasWhereThereIsNone() {
    assertThat(fairness(YEAR).findings()).isEmpty();
  }

  @Test
  void findsThePlantedBias() {
    InventedYear biased = new InventedYear(20261124, 4_000, 0.35);

    assertThat(fairness(biased).findings())
        .hasSize(1)
        .allMatch(finding -> finding.startsWith("'snargs' is acted on without cause more often"));
  }

  @Test
  void writesNoWordOfAnyPost() {
    String written =
        report().toHtml()
            + report().toJson()
            + fairness(YEAR).toJson()
            + statements().stream().map(AccountStatement::toCsv).collect(Collectors.joining())
            + YEAR.log.entries().map(Recorded::toString).collect(Collectors.joining());

    assertThat(written).doesNotContain("quuxly").doesNotContain("snargwise");
  }

  @Test
  void writesReportsThatLoadNothing() throws IOException {
    String html = report().toHtml();

    keep("transparency.html", html);
    keep("transparency.json", report().toJson());
    keep("fairness.html", fairness(new InventedYear(7, 4_000, 0.35)).toHtml());
    assertThat(html).doesNotContain("src=").doesNotContain("url(").doesNotContain("@import");
  }

  private static void keep(String name, String text) throws IOException {
    String folder = System.getProperty("moderation4j.year.out");
    if (folder != null) {
      Files.writeString(Files.createDirectories(Path.of(folder)).resolve(name), text);
    }
  }

  private static TransparencyReport report() {
    return TransparencyReport.of("The Invented Forum", YEAR.start, YEAR.end(), YEAR.log);
  }

  private static FairnessReport fairness(InventedYear year) {
    return FairnessReport.of("The Invented Forum", year.start, year.end(), year.log);
  }

  private static List<AccountStatement> statements() {
    return IntStream.range(0, InventedYear.ADVERTISERS)
        .mapToObj(i -> YEAR.ledger.statement("advertiser-" + i, YEAR.start, YEAR.end()))
        .toList();
  }

  private static <T> Stream<T> entries(Class<T> kind) {
    return YEAR.log.entries().map(Recorded::entry).filter(kind::isInstance).map(kind::cast);
  }

  static boolean contains(Estimate estimate, double truth) {
    return estimate instanceof Estimate.Measured m && m.low() <= truth && truth <= m.high();
  }
}
