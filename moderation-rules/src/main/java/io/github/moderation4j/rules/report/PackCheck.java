package io.github.moderation4j.rules.report;

import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.audit.ChainLink;
import io.github.moderation4j.rules.audit.Head;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a pack again and collects what is wrong with it. For one check. */
final class PackCheck {
  private static final int MOST = 20;
  private static final Pattern LINE =
      Pattern.compile("\\{\"sequence\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\",.*");

  private final Path folder;
  private final Optional<Head> kept;
  private final List<String> issues = new ArrayList<>();
  private final Map<Long, byte[]> opened = new HashMap<>();
  private Head head = Head.EMPTY;

  PackCheck(Path folder, Optional<Head> kept) {
    this.folder = folder;
    this.kept = kept;
  }

  List<String> run() throws IOException {
    String text = Files.readString(folder.resolve(AuditorsPack.MANIFEST));
    try {
      PackManifest manifest = PackManifest.read(text);
      if (!manifest.write(folder).equals(text)) {
        issues.add("a file is not as the manifest says");
      }
      readOpened();
      checkLines(new PackDraw(manifest.plan()));
      if (!head.equals(manifest.head())) {
        issues.add("the log ends with %s, not with the head in the manifest".formatted(head));
      }
      kept.filter(k -> k.sequence() > head.sequence())
          .ifPresent(k -> issues.add("the log ends before the head that was kept"));
    } catch (IllegalArgumentException e) {
      issues.add("cannot be read: " + e.getMessage());
    }
    return issues.size() <= MOST ? List.copyOf(issues) : List.copyOf(issues.subList(0, MOST));
  }

  private void readOpened() throws IOException {
    for (String row : Files.readAllLines(folder.resolve(AuditorsPack.OPENED))) {
      String[] cells = row.split("\t", 2);
      opened.put(Long.parseLong(cells[0]), Base64.getDecoder().decode(cells[1]));
    }
  }

  private void checkLines(PackDraw draw) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve(AuditorsPack.LOG))) {
      String line = lines.readLine();
      while (line != null) {
        check(line, draw);
        Sampled.of(line).ifPresent(draw::consider);
        line = lines.readLine();
      }
    }
    opened.keySet().forEach(n -> issues.add("entry %d is opened without need".formatted(n)));
    if (!draw.sample().equals(Files.readString(folder.resolve(AuditorsPack.SAMPLE)))) {
      issues.add("the sample is not the one that the challenge draws");
    }
  }

  private void check(String line, PackDraw draw) {
    Matcher matcher = LINE.matcher(line);
    long expected = head.sequence() + 1;
    if (!matcher.matches() || Long.parseLong(matcher.group(1)) != expected) {
      issues.add("entry %d is missing".formatted(expected));
      head = new Head(expected, head.hash());
      return;
    }
    Head next = new Head(expected, matcher.group(2));
    kept.filter(k -> k.sequence() == expected && !k.equals(next))
        .ifPresent(k -> issues.add("entry %d has not the hash that was kept".formatted(expected)));
    if (draw.opens(expected)) {
      checkOpened(line, next);
    }
    head = next;
  }

  private void checkOpened(String line, Head next) {
    byte[] bytes = opened.remove(next.sequence());
    if (bytes == null) {
      issues.add("entry %d must be opened and is not".formatted(next.sequence()));
      return;
    }
    ChainLink link = ChainLink.after(head, bytes);
    if (!link.hash().equals(next.hash())) {
      issues.add("entry %d does not give its hash".formatted(next.sequence()));
    } else if (!line.equals(lineOf(link))) {
      issues.add("entry %d does not say what its line says".formatted(next.sequence()));
    }
  }

  private static String lineOf(ChainLink link) {
    try {
      return RedactedLine.of(link);
    } catch (AuditException e) {
      return "";
    }
  }
}
