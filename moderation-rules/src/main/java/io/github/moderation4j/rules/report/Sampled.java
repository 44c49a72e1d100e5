package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Json;
import io.github.moderation4j.rules.audit.ChainLink;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decision as far as a sample for labelling needs it. Texts are JSON already, so that whoever has
 * only the redacted lines draws the same.
 *
 * @param sequence number of the entry
 * @param content id of the content
 * @param textMac digest of its text
 * @param stratum what samples are drawn within
 */
record Sampled(long sequence, String content, String textMac, String stratum) {
  private static final String TEXT = "(\"(?:[^\"\\\\]|\\\\.)*+\")";
  private static final Pattern LINE =
      Pattern.compile(
          "\\{\"sequence\":(\\d{1,18}),\"hash\":\"[0-9a-f]{64}\",\"kind\":\"Decided\",\"at\":\"[^\"]*\","
              + ("\"content\":" + TEXT + ",\"stratum\":" + TEXT + ",\"textMac\":(\"[^\"]*\").*"));

  /** An entry, if it is a decision. */
  static Optional<Sampled> of(ChainLink link) {
    return link.entry() instanceof Decided decided
        ? Optional.of(
            new Sampled(
                link.sequence(),
                Json.string(decided.contentId()),
                Json.string(decided.textMac()),
                Json.string(stratum(decided))))
        : Optional.empty();
  }

  /** A redacted line, if it tells of a decision. */
  static Optional<Sampled> of(String line) {
    Matcher decided = LINE.matcher(line);
    return decided.matches()
        ? Optional.of(
            new Sampled(
                Long.parseLong(decided.group(1)),
                decided.group(2),
                decided.group(4),
                decided.group(3)))
        : Optional.empty();
  }

  /** Whether anything was done, and the language. */
  static String stratum(Decided decided) {
    String done = decided.verdict() == Verdict.ALLOW ? "allowed" : "acted on";
    return done + ", " + decided.language();
  }

  /** The first cells of its row in the sample. */
  String row() {
    return sequence + "\t" + content + "\t" + textMac;
  }
}
