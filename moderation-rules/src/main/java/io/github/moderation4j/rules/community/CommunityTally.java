package io.github.moderation4j.rules.community;

import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is counted about one group. Not thread-safe. */
final class CommunityTally {
  private static final Set<String> OF_THE_GROUP = Set.of("community-name", "community-description");

  private final Map<String, Post> posts = new HashMap<>();
  private final Map<String, Integer> coded = new HashMap<>();

  private record Post(String author, boolean approved, boolean withdrawn) {}

  void decided(String contentId, Decided decided) {
    String kind = decided.text("content.kind").orElse("");
    if (OF_THE_GROUP.contains(kind)) {
      coded.put(kind, spots(decided));
      return;
    }
    posts.put(
        contentId,
        new Post(
            decided.subject("author").orElse(""),
            decided.text("content.approved_by").isPresent(),
            decided.verdict() == Verdict.REJECT));
  }

  /** The newest name and description count; what the policy lets pass does not. */
  private static int spots(Decided decided) {
    if (!decided.verdict().atLeast(Verdict.FLAG)) {
      return 0;
    }
    return (int)
        decided.assessment().scores().stream()
            .flatMap(score -> score.evidence().stream())
            .map(evidence -> evidence.span())
            .distinct()
            .count();
  }

  void mark(String contentId, boolean withdrawn) {
    posts.computeIfPresent(
        contentId, (id, post) -> new Post(post.author(), post.approved(), withdrawn));
  }

  CommunityVerdict verdict(String communityId, CommunityThresholds thresholds) {
    Proportion share = share(posts.values());
    Proportion approvals = share(posts.values().stream().filter(Post::approved).toList());
    long authors =
        posts.values().stream().filter(Post::withdrawn).map(Post::author).distinct().count();
    long spots = coded.values().stream().mapToLong(n -> n).sum();
    boolean careless =
        approvals.n() >= thresholds.contents() && approvals.low() >= thresholds.approvals();
    Standing standing = standing(share, authors, spots > 0 || careless, thresholds);
    return new CommunityVerdict(communityId, standing, share, authors, approvals, spots);
  }

  private static Proportion share(Collection<Post> posts) {
    return new Proportion(posts.stream().filter(Post::withdrawn).count(), posts.size());
  }

  /** A further cause makes it one step stricter, but never by itself more than a watch. */
  private static Standing standing(
      Proportion share, long authors, boolean aggravated, CommunityThresholds thresholds) {
    Standing standing = share.n() < thresholds.contents() ? Standing.NONE : of(share, thresholds);
    if (aggravated) {
      standing = standing.next();
    }
    boolean few = authors < thresholds.authors();
    return few && standing.compareTo(Standing.WATCH) > 0 ? Standing.WATCH : standing;
  }

  private static Standing of(Proportion share, CommunityThresholds thresholds) {
    double low = share.low();
    if (low >= thresholds.withdraw()) {
      return Standing.WITHDRAW;
    }
    if (low >= thresholds.restrict()) {
      return Standing.RESTRICT;
    }
    return low >= thresholds.watch() ? Standing.WATCH : Standing.NONE;
  }
}
