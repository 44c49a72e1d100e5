package io.github.moderation4j.rules.year;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.LabelRead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Views drawn at random within every language, read by somebody independent. */
final class Labelling {
  private static final int LABELS = 4_000;

  private final List<InventedPost> posts;

  Labelling(List<InventedPost> posts) {
    this.posts = posts;
  }

  void record(AuditLog log, Instant now, SplittableRandom random) {
    Map<String, List<InventedPost>> strata =
        posts.stream()
            .collect(
                Collectors.groupingBy(InventedPost::language, TreeMap::new, Collectors.toList()));
    int draws = LABELS / strata.size();
    List<LabelRead> labels = new ArrayList<>();
    strata.values().forEach(all -> draw(all, draws, now, random, labels));
    log.append(labels);
  }

  private static void draw(
      List<InventedPost> all,
      int draws,
      Instant now,
      SplittableRandom random,
      List<LabelRead> labels) {
    long[] until = new long[all.size()];
    long views = 0;
    for (int i = 0; i < until.length; i++) {
      views += all.get(i).views();
      until[i] = views;
    }
    for (int i = 0; i < draws; i++) {
      InventedPost post = all.get(at(until, random.nextLong(views)));
      labels.add(label(post, now, (double) views / draws));
    }
  }

  /** The post that has a view: the first whose views end after it. */
  private static int at(long[] until, long view) {
    int at = Arrays.binarySearch(until, view);
    int first = at >= 0 ? at + 1 : -at - 1;
    while (first > 0 && until[first - 1] > view) {
      first--;
    }
    return first;
  }

  private static LabelRead label(InventedPost post, Instant now, double weight) {
    return new LabelRead(
        now, post.id(), "reader-1", post.truth(), post.groups(), post.language(), weight);
  }

  /** The share of views that a report must estimate. */
  double prevalence() {
    long all = posts.stream().mapToLong(InventedPost::views).sum();
    long bad = posts.stream().filter(InventedPost::violating).mapToLong(InventedPost::views).sum();
    return (double) bad / all;
  }
}
