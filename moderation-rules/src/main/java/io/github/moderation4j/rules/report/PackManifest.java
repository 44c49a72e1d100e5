package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.content.Sha256;
import io.github.moderation4j.rules.audit.Head;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first page of a pack: head, plan and digests of the files. */
record PackManifest(Head head, PackPlan plan) {
  private static final List<String> FILES =
      List.of(AuditorsPack.LOG, AuditorsPack.OPENED, AuditorsPack.SAMPLE);

  String write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("head = ").append(head).append('\n');
    text.append("challenge = ").append(plan.challenge()).append('\n');
    text.append("opened = ").append(plan.opened()).append('\n');
    text.append("per stratum = ").append(plan.perStratum()).append('\n');
    for (String file : FILES) {
      text.append("sha-256 of %s = %s\n".formatted(file, digest(folder.resolve(file))));
    }
    return text.toString();
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  static PackManifest read(String text) {
    Map<String, String> values = new HashMap<>();
    text.lines()
        .map(line -> line.split(" = ", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> values.put(parts[0], parts[1]));
    return new PackManifest(
        Head.parse(value(values, "head")),
        new PackPlan(
            value(values, "challenge"),
            Double.parseDouble(value(values, "opened")),
            Integer.parseInt(value(values, "per stratum"))));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the manifest does not say '%s'".formatted(name));
    }
    return value;
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = Sha256.start();
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return Sha256.hex(digest);
    }
  }
}
