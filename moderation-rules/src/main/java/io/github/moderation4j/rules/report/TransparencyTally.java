package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.rules.audit.AppealFiled;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.CommunityJudged;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.ContentWithdrawn;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.LabelRead;
import io.github.moderation4j.rules.audit.Origin;
import io.github.moderation4j.rules.audit.RefundIssued;
import io.github.moderation4j.rules.audit.RefundReversed;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what a transparency report tells. Not thread-safe. */
final class TransparencyTally {
  private final Counts verdicts = new Counts();
  private final Counts categories = new Counts();
  private final Counts languages = new Counts();
  private final Counts places = new Counts();
  private final Counts months = new Counts();
  private final Counts rules = new Counts();
  private final Counts precision = new Counts();
  private final Counts withdrawals = new Counts();
  private final Counts proactive = new Counts();
  private final Map<String, String> standings = new TreeMap<>();
  private final Map<String, long[]> refunds = new TreeMap<>();
  private final Map<String, Verdict> latest = new HashMap<>();
  private final Set<String> withdrawn = new HashSet<>();
  private final Set<String> appealed = new HashSet<>();
  private final Set<String> restored = new HashSet<>();
  private final LabelledSample sample = new LabelledSample();
  private long resolved;
  private long overturned;

  void add(AuditEntry entry) {
    if (entry instanceof Decided decided) {
      add(decided);
    } else if (entry instanceof ContentWithdrawn gone) {
      withdrawn.add(gone.contentId());
      latest.put(gone.contentId(), Verdict.REJECT);
      withdrawals.add("automated", gone.origin() == Origin.AUTOMATED);
      withdrawals.add("by a person", gone.origin() == Origin.HUMAN);
    } else if (entry instanceof ContentRestored back) {
      restored.add(back.contentId());
      latest.put(back.contentId(), Verdict.ALLOW);
    } else if (entry instanceof LabelRead label) {
      sample.add(label);
    } else {
      addPeople(entry);
      addGroupsAndMoney(entry);
    }
  }

  private void addPeople(AuditEntry entry) {
    if (entry instanceof ReviewClosed closed) {
      closed.rules().forEach(rule -> precision.add(rule, !closed.overturned()));
    } else if (entry instanceof AppealFiled filed) {
      appealed.add(filed.contentId());
    } else if (entry instanceof AppealResolved answer) {
      resolved++;
      overturned += answer.overturned() ? 1 : 0;
      answer.rules().forEach(rule -> precision.add(rule, !answer.overturned()));
    }
  }

  private void addGroupsAndMoney(AuditEntry entry) {
    if (entry instanceof CommunityJudged judged) {
      standings.put(judged.communityId(), judged.verdict());
    } else if (entry instanceof RefundIssued refund) {
      refund(refund.currency(), refund.amount(), 1);
    } else if (entry instanceof RefundReversed reversed) {
      refund(reversed.currency(), -reversed.amount(), -1);
    }
  }

  private void refund(String currency, long amount, int number) {
    long[] sum = refunds.computeIfAbsent(currency, c -> new long[2]);
    sum[0] += amount;
    sum[1] += number;
  }

  private void add(Decided decided) {
    Verdict verdict = decided.verdict();
    boolean acted = verdict != Verdict.ALLOW;
    latest.put(decided.contentId(), verdict);
    verdicts.add(verdict.id(), true);
    languages.add(decided.language(), acted);
    places.add(decided.text("community.visibility").orElse("elsewhere"), acted);
    months.add(decided.at().atOffset(ZoneOffset.UTC).toString().substring(0, 7), acted);
    if (acted) {
      headings(decided).forEach(heading -> categories.add(heading, true));
      decided.decision().rules().forEach(rule -> rules.add(rule, true));
      decided
          .facts()
          .get("reports.count")
          .filter(Long.class::isInstance)
          .ifPresent(count -> proactive.add("before any report", count.equals(0L)));
    }
  }

  /** The top-level categories for which a decision was made. */
  private static Set<String> headings(Decided decided) {
    Set<String> headings = new TreeSet<>();
    for (Rationale reason : decided.decision().reasons()) {
      if (reason instanceof Rationale.LadderStep step) {
        headings.add(SampleSections.heading(step.category()));
      } else if (reason instanceof Rationale.RuleFired fired) {
        fired.category().map(SampleSections::heading).ifPresent(headings::add);
      }
    }
    return headings;
  }

  List<Section> sections() {
    long decisions = verdicts.hits();
    Counts standing = new Counts();
    standings.values().forEach(verdict -> standing.add(verdict, true));
    List<Section> sections = new ArrayList<>(new SampleSections(sample, latest).sections());
    sections.add(SectionTexts.section("proactive", proactive.shares()));
    sections.add(SectionTexts.section("verdicts", verdicts.of(decisions)));
    sections.add(SectionTexts.section("categories", categories.of(decisions)));
    sections.add(SectionTexts.section("rules", rules.of(decisions)));
    sections.add(SectionTexts.section("months", months.shares()));
    sections.add(SectionTexts.section("languages", languages.shares()));
    sections.add(SectionTexts.section("places", places.shares()));
    sections.add(SectionTexts.section("withdrawals", withdrawals.shares()));
    sections.add(SectionTexts.section("corrections", corrections()));
    sections.add(SectionTexts.section("precision", precision.shares()));
    sections.add(SectionTexts.section("groups", standing.of(standings.size())));
    sections.add(SectionTexts.section("refunds", money()));
    sections.removeIf(section -> section.measures().isEmpty());
    return sections;
  }

  private List<Measure> corrections() {
    return List.of(
        new Measure("withdrawals appealed", among(appealed).estimate()),
        new Measure("withdrawals restored", among(restored).estimate()),
        new Measure("appeals overturned", new Proportion(overturned, resolved).estimate()));
  }

  private Proportion among(Set<String> contents) {
    return new Proportion(withdrawn.stream().filter(contents::contains).count(), withdrawn.size());
  }

  /** What was given back and stayed so, which is known exactly. */
  private List<Measure> money() {
    List<Measure> money = new ArrayList<>();
    refunds.forEach(
        (code, sum) -> {
          double amount =
              sum[0] / Math.pow(10, Currency.getInstance(code).getDefaultFractionDigits());
          money.add(new Measure(code, new Estimate.Measured(amount, amount, amount, sum[1])));
        });
    return money;
  }
}
