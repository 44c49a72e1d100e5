package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.evaluate.Json;
import io.github.moderation4j.rules.audit.AppealFiled;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.ChainLink;
import io.github.moderation4j.rules.audit.CommunityJudged;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.ContentWithdrawn;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.LabelRead;
import io.github.moderation4j.rules.audit.PolicyActivated;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.audit.ReviewOpened;
import io.github.moderation4j.rules.policy.PolicyVersion;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * An entry as an auditor sees all of them: what was decided and why, but nobody's id and no facts.
 */
final class RedactedLine {
  private RedactedLine() {}

  static String of(ChainLink link) {
    AuditEntry entry = link.entry();
    List<String> fields = new ArrayList<>();
    add(fields, "sequence", String.valueOf(link.sequence()));
    add(fields, "hash", Json.string(link.hash()));
    add(fields, "kind", Json.string(entry.getClass().getSimpleName()));
    add(fields, "at", Json.string(entry.at().toString()));
    if (entry instanceof Decided decided) {
      decided(fields, decided);
    } else if (!content(fields, entry)) {
      other(fields, entry);
    }
    return Json.object(fields.toArray(String[]::new));
  }

  private static void decided(List<String> fields, Decided decided) {
    add(fields, "content", Json.string(decided.contentId()));
    add(fields, "stratum", Json.string(Sampled.stratum(decided)));
    add(fields, "textMac", Json.string(decided.textMac()));
    add(fields, "verdict", Json.string(decided.verdict().id()));
    add(fields, "origin", Json.string(id(decided.origin())));
    add(fields, "policy", policy(decided.policy()));
    add(fields, "engine", Json.string(decided.assessment().fingerprint()));
    add(fields, "incomplete", String.valueOf(decided.decision().incomplete()));
    add(fields, "rules", strings(decided.decision().rules()));
    add(fields, "found", Json.array(decided.assessment().scores(), RedactedLine::found));
  }

  private static String found(CategoryScore score) {
    return Json.object(
        "category", Json.string(score.category().id()),
        "score", SectionForm.number(score.score()),
        "severity", Json.string(id(score.severity())));
  }

  private static boolean content(List<String> fields, AuditEntry entry) {
    if (entry instanceof ContentWithdrawn withdrawn) {
      add(fields, "content", Json.string(withdrawn.contentId()));
      add(fields, "origin", Json.string(id(withdrawn.origin())));
      add(fields, "rules", strings(withdrawn.rules()));
    } else if (entry instanceof ContentRestored restored) {
      add(fields, "content", Json.string(restored.contentId()));
    } else if (entry instanceof ReviewOpened opened) {
      add(fields, "content", Json.string(opened.contentId()));
      add(fields, "queue", Json.string(opened.queue()));
    } else if (entry instanceof ReviewClosed closed) {
      add(fields, "content", Json.string(closed.contentId()));
      change(fields, closed.before(), closed.after());
    } else if (entry instanceof AppealFiled filed) {
      add(fields, "content", Json.string(filed.contentId()));
    } else if (entry instanceof AppealResolved resolved) {
      add(fields, "content", Json.string(resolved.contentId()));
      change(fields, resolved.before(), resolved.after());
    } else {
      return false;
    }
    return true;
  }

  private static void other(List<String> fields, AuditEntry entry) {
    if (entry instanceof LabelRead label) {
      add(fields, "content", Json.string(label.contentId()));
      add(fields, "categories", Json.array(label.categories(), c -> Json.string(c.id())));
      add(fields, "groups", strings(label.groups()));
      add(fields, "part", Json.string(label.stratum()));
      add(fields, "weight", SectionForm.number(label.weight()));
    } else if (entry instanceof CommunityJudged judged) {
      add(fields, "verdict", Json.string(judged.verdict()));
      add(fields, "withdrawn", String.valueOf(judged.withdrawn()));
      add(fields, "decided", String.valueOf(judged.decided()));
    } else if (entry instanceof PolicyActivated activated) {
      add(fields, "policy", policy(activated.policy()));
    }
  }

  private static void change(List<String> fields, Verdict before, Verdict after) {
    add(fields, "before", Json.string(before.id()));
    add(fields, "after", Json.string(after.id()));
  }

  private static String policy(PolicyVersion policy) {
    return Json.object(
        "name", Json.string(policy.policy()),
        "version", String.valueOf(policy.version()),
        "hash", Json.string(policy.hash()));
  }

  private static String strings(Collection<String> values) {
    return Json.array(values, Json::string);
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void add(List<String> fields, String name, String json) {
    fields.add(name);
    fields.add(json);
  }
}
