package io.github.moderation4j.rules.adjacency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ledger within this process, lost when it ends. */
public final class MemoryLedger implements LedgerStore {
  private static final Comparator<LedgerLine> BY_TIME =
      Comparator.comparing(LedgerLine::at)
          .thenComparing(line -> line.impression().id())
          .thenComparing(LedgerLine::step);

  private final Map<String, List<LedgerLine>> byImpression = new HashMap<>();
  private final Map<String, List<Impression>> byContent = new HashMap<>();
  private final Map<String, List<LedgerLine>> byAdvertiser = new HashMap<>();

  /** An empty ledger. */
  public MemoryLedger() {}

  @Override
  public synchronized boolean add(LedgerLine line) {
    Impression impression = line.impression();
    List<LedgerLine> lines = byImpression.computeIfAbsent(impression.id(), id -> new ArrayList<>());
    if (line.step() < lines.size()) {
      return false;
    }
    lines.add(line);
    byAdvertiser.computeIfAbsent(impression.advertiser(), id -> new ArrayList<>()).add(line);
    if (line.step() == 0) {
      byContent.computeIfAbsent(impression.contentId(), id -> new ArrayList<>()).add(impression);
    }
    return true;
  }

  @Override
  public synchronized List<LedgerLine> lines(String impressionId) {
    return List.copyOf(byImpression.getOrDefault(impressionId, List.of()));
  }

  @Override
  public synchronized List<Impression> beside(String contentId) {
    return byContent.getOrDefault(contentId, List.of()).stream()
        .sorted(Comparator.comparing(Impression::at).thenComparing(Impression::id))
        .toList();
  }

  @Override
  public synchronized List<LedgerLine> account(String advertiser, Instant from, Instant to) {
    return byAdvertiser.getOrDefault(advertiser, List.of()).stream()
        .filter(line -> !line.at().isBefore(from) && line.at().isBefore(to))
        .sorted(BY_TIME)
        .toList();
  }
}
