package io.github.moderation4j.rules.report;

import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ChainLink;
import io.github.moderation4j.rules.audit.Head;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What an outside auditor gets: every entry of the record without ids and facts, some entries in
 * full, and contents to be labelled by somebody independent; {@code docs/formats/auditors-pack.md}
 * lists the files.
 *
 * <p>The redacted lines alone cannot be tied to the hashes beside them. Therefore a share of the
 * entries, chosen by the auditor's challenge, is opened: each of them must give its hash and its
 * line. Whoever forges one line of a hundred thousand is found with the share opened, and whoever
 * forges many is found for sure.
 */
public final class AuditorsPack {
  static final String LOG = "log.jsonl";
  static final String OPENED = "opened.tsv";
  static final String SAMPLE = "sample.tsv";
  static final String MANIFEST = "manifest.txt";

  private AuditorsPack() {}

  /**
   * Writes a pack.
   *
   * @param folder where to; made if it is not there
   * @param log the record
   * @param plan what the auditor asks for
   * @return the head that the pack was read up to
   * @throws IOException if a file cannot be written
   * @throws AuditException if the record cannot be read
   */
  public static Head write(Path folder, AuditLog log, PackPlan plan) throws IOException {
    Files.createDirectories(folder);
    PackDraw draw = new PackDraw(plan);
    Head head = Head.EMPTY;
    try (Writer lines = Files.newBufferedWriter(folder.resolve(LOG));
        Writer opened = Files.newBufferedWriter(folder.resolve(OPENED))) {
      Iterator<ChainLink> links = log.links().iterator();
      while (links.hasNext()) {
        ChainLink link = links.next();
        String line = RedactedLine.of(link);
        lines.write(line + "\n");
        Sampled.of(link).ifPresent(draw::consider);
        if (draw.opens(link.sequence())) {
          String bytes = Base64.getEncoder().encodeToString(link.bytes());
          opened.write(link.sequence() + "\t" + bytes + "\n");
        }
        head = link.head();
      }
    }
    Files.writeString(folder.resolve(SAMPLE), draw.sample());
    Files.writeString(folder.resolve(MANIFEST), new PackManifest(head, plan).write(folder));
    return head;
  }

  /**
   * Checks a pack: that no file was changed, no entry is missing, the chosen entries are opened and
   * give their hashes and lines, and the sample is the one that the challenge draws.
   *
   * @param folder where the pack is
   * @param kept a head that the auditor has kept, if there is one
   * @return what is wrong, in words; empty for a sound pack
   * @throws IOException if a file cannot be read
   */
  public static List<String> check(Path folder, Optional<Head> kept) throws IOException {
    return new PackCheck(folder, kept).run();
  }
}
