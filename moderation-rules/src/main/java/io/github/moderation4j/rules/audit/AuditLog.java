package io.github.moderation4j.rules.audit;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The record of all that happened, as one chain. Thread-safe; make one per store and share it, so
 * that threads that append at the same time share one write.
 *
 * <p>No text is recorded. Of the facts it keeps numbers, truth values, lengths of time, and those
 * texts that the standard facts declare, such as ids and {@code community.visibility}; never {@code
 * content.text}, and {@code content.domains} and texts of the application only if they were named
 * when the log was made.
 */
public final class AuditLog {
  private final AuditStore store;
  private final GroupCommit commit;
  private final TextMac mac;
  private final Redaction redaction;

  /**
   * A log that keeps no texts among the facts but the standard ones.
   *
   * @param store where the record is kept
   * @param key secret for the digests of texts; at least 16 bytes
   * @throws IllegalArgumentException if the key is too short
   */
  public AuditLog(AuditStore store, byte[] key) {
    this(store, key, Set.of());
  }

  /**
   * A log that keeps some more facts.
   *
   * @param store where the record is kept
   * @param key secret for the digests of texts; at least 16 bytes
   * @param keptFacts names of facts to keep although they are texts; they must never hold what a
   *     user wrote
   * @throws IllegalArgumentException if the key is too short
   */
  public AuditLog(AuditStore store, byte[] key, Set<String> keptFacts) {
    this.store = Objects.requireNonNull(store, "store");
    this.commit = new GroupCommit(store);
    this.mac = new TextMac(key);
    this.redaction = new Redaction(keptFacts);
  }

  /**
   * Records a decision: a {@link Decided}, a {@link ShadowDecided} if rules in shadow mode would
   * have acted, and a {@link ContentWithdrawn} if the verdict is {@code REJECT}.
   *
   * @param content what was decided about
   * @param assessment what it contains
   * @param facts what is known around it
   * @param decision what was decided
   * @return the decision with its place in the log
   * @throws AuditException if it could not be written
   */
  public Recorded record(Content content, Assessment assessment, Facts facts, Decision decision) {
    Decided decided =
        new Decided(
            Redaction.withoutNotes(assessment),
            redaction.facts(Decider.facts(content, assessment, facts)),
            Redaction.withoutNotices(decision),
            mac.of(content.text()));
    List<AuditEntry> entries = new ArrayList<>(List.of(decided));
    if (!decision.shadow().isEmpty()) {
      entries.add(
          new ShadowDecided(
              decided.at(), decided.contentId(), decided.policy(), decided.decision().shadow()));
    }
    if (decision.verdict() == Verdict.REJECT) {
      entries.add(
          new ContentWithdrawn(
              decided.at(), decided.contentId(), decided.origin(), "", decision.rules()));
    }
    return append(entries).get(0);
  }

  /**
   * Records something that happened.
   *
   * @param entry what happened
   * @return the entry with its place in the log
   * @throws AuditException if it could not be written
   */
  public Recorded append(AuditEntry entry) {
    return append(List.of(entry)).get(0);
  }

  /**
   * Records several things in a row, all or none.
   *
   * @param entries what happened, in order
   * @return the entries with their places in the log
   * @throws AuditException if they could not be written
   */
  public List<Recorded> append(List<? extends AuditEntry> entries) {
    List<ChainLink> links = commit.append(entries.stream().map(CanonicalForm::encode).toList());
    List<Recorded> recorded = new ArrayList<>(links.size());
    for (int i = 0; i < links.size(); i++) {
      recorded.add(new Recorded(links.get(i).sequence(), entries.get(i)));
    }
    return recorded;
  }

  /**
   * Everything recorded so far, in order, read page by page.
   *
   * @return the entries; the stream throws {@link AuditException} where one cannot be read
   */
  public Stream<Recorded> entries() {
    return entriesAfter(0);
  }

  /**
   * What was recorded after an entry, for readers that remember how far they came.
   *
   * @param sequence number of the last entry that is known already; 0 for none
   * @return the entries that follow, in order, as of now; the stream throws {@link AuditException}
   *     where one cannot be read
   */
  public Stream<Recorded> entriesAfter(long sequence) {
    return links(sequence).map(link -> new Recorded(link.sequence(), link.entry()));
  }

  /**
   * What happened within a time, in order of the log.
   *
   * @param from the first instant
   * @param to the instant after the last
   * @return the entries; the stream throws {@link AuditException} where one cannot be read
   */
  public Stream<Recorded> entries(Instant from, Instant to) {
    return entries().filter(r -> !r.entry().at().isBefore(from) && r.entry().at().isBefore(to));
  }

  /**
   * Everything recorded so far as it is stored, to be exported or checked.
   *
   * @return the links, read page by page
   */
  public Stream<ChainLink> links() {
    return links(0);
  }

  private Stream<ChainLink> links(long after) {
    Links links = new Links(store, after, head().sequence());
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(links, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /**
   * The digest by which a text can be recognised, if somebody brings it.
   *
   * @param text the text
   * @return HMAC-SHA-256 under the key of this log, 64 hexadecimal digits
   */
  public String textMac(String text) {
    return mac.of(text);
  }

  /**
   * The end of the chain. Keep it where whoever writes the log cannot reach it, such as a
   * newspaper, a mail to the auditor or another company's log.
   *
   * @return sequence and hash of the last entry
   */
  public Head head() {
    return store.head();
  }
}
