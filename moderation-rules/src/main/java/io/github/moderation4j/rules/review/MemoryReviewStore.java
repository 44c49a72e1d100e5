package io.github.moderation4j.rules.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps cases within this process, lost when it ends. */
public final class MemoryReviewStore implements ReviewStore {
  private static final Comparator<ReviewCase> OLDEST_FIRST =
      Comparator.comparing(ReviewCase::openedAt).thenComparing(ReviewCase::id);

  private final Map<String, ReviewCase> cases = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> undecided = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> byContent = new ConcurrentHashMap<>();

  /** An empty store. */
  public MemoryReviewStore() {}

  @Override
  public boolean add(ReviewCase reviewCase) {
    if (cases.putIfAbsent(reviewCase.id(), reviewCase) != null) {
      return false;
    }
    ids(byContent, reviewCase.matter().contentId()).add(reviewCase.id());
    ids(undecided, reviewCase.queue()).add(reviewCase.id());
    return true;
  }

  @Override
  public boolean replace(ReviewCase next) {
    ReviewCase kept = cases.get(next.id());
    boolean replaced =
        kept != null
            && kept.version() == next.version() - 1
            && cases.replace(next.id(), kept, next);
    if (replaced && next.outcome().isPresent()) {
      ids(undecided, next.queue()).remove(next.id());
    }
    return replaced;
  }

  @Override
  public Optional<ReviewCase> find(String id) {
    return Optional.ofNullable(cases.get(id));
  }

  @Override
  public List<ReviewCase> undecided(String queue) {
    return sorted(ids(undecided, queue));
  }

  @Override
  public List<ReviewCase> about(String contentId) {
    return sorted(ids(byContent, contentId));
  }

  private static Set<String> ids(Map<String, Set<String>> index, String key) {
    return index.computeIfAbsent(key, k -> ConcurrentHashMap.newKeySet());
  }

  private List<ReviewCase> sorted(Set<String> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).sorted(OLDEST_FIRST).toList();
  }
}
