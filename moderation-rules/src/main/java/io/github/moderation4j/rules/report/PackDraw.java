package io.github.moderation4j.rules.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the auditor's challenge chooses: the entries to be opened, and the contents to be labelled.
 * Whoever knows challenge and lines can choose again. Not thread-safe.
 */
final class PackDraw {
  private static final Pattern DECIDED =
      Pattern.compile(
          "\\{\"sequence\":(\\d+),.{1,40}\"[0-9a-f]{64}\",\"kind\":\"Decided\",\"at\":\"[^\"]*\","
              + "\"content\":(\"(?:[^\"\\\\]|\\\\.)*+\"),\"stratum\":(\"(?:[^\"\\\\]|\\\\.)*+\"),"
              + "\"textMac\":(\"[^\"]*\").*");
  private static final String HEADER =
      "sequence\tcontent\ttextMac\tstratum\tweight\tcategories\tgroups\n";

  private final PackPlan plan;
  private final Map<String, TreeMap<String, String>> drawn = new TreeMap<>();
  private final Map<String, Long> sizes = new TreeMap<>();

  PackDraw(PackPlan plan) {
    this.plan = plan;
  }

  /** Whether an entry is to be shown in full. */
  boolean opens(long sequence) {
    long point = Long.parseLong(rank("open", sequence).substring(0, 12), 16);
    return point < plan.opened() * 0x1p48;
  }

  /** Considers a line for the sample; the lowest ranks of each stratum are drawn. */
  void consider(String line) {
    Matcher decided = DECIDED.matcher(line);
    if (!decided.matches()) {
      return;
    }
    String stratum = decided.group(3);
    sizes.merge(stratum, 1L, Long::sum);
    TreeMap<String, String> lowest = drawn.computeIfAbsent(stratum, s -> new TreeMap<>());
    lowest.put(
        rank("label", Long.parseLong(decided.group(1))),
        decided.group(1) + "\t" + decided.group(2) + "\t" + decided.group(4));
    if (lowest.size() > plan.perStratum()) {
      lowest.pollLastEntry();
    }
  }

  /** The contents to be labelled, each with the number of decisions it stands for. */
  String sample() {
    StringBuilder sample = new StringBuilder(HEADER);
    drawn.forEach(
        (stratum, lowest) -> {
          double weight = sizes.getOrDefault(stratum, 0L) / (double) lowest.size();
          for (String row : lowest.values()) {
            sample.append(row).append('\t').append(stratum).append('\t');
            sample.append(String.format(Locale.ROOT, "%.4f", weight)).append("\t\t\n");
          }
        });
    return sample.toString();
  }

  private String rank(String purpose, long sequence) {
    return sha256("%s:%s:%d".formatted(plan.challenge(), purpose, sequence));
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
