package io.github.moderation4j.rules.community;

import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.ContentWithdrawn;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Judges groups by what was decided about their members' contents. Immutable and thread-safe.
 *
 * <p>Reads of every {@link Decided} entry the group ({@code community.id}), the author, the admin
 * who let it through ({@code content.approved_by}), and whether the content is withdrawn at the end
 * of the window. Contents of the kinds {@code community-name} and {@code community-description}
 * speak for the group itself.
 */
public final class CommunityMonitor {
  private final CommunityThresholds thresholds;

  /**
   * A monitor.
   *
   * @param thresholds from when on a group is watched, restricted or withdrawn
   */
  public CommunityMonitor(CommunityThresholds thresholds) {
    this.thresholds = Objects.requireNonNull(thresholds, "thresholds");
  }

  /**
   * Judges every group of a window of the record.
   *
   * @param window the entries, in their order; closed by nobody here
   * @return one verdict for each group that anything was decided about, in order of id
   */
  public List<CommunityVerdict> judge(Stream<Recorded> window) {
    Map<String, CommunityTally> groups = new TreeMap<>();
    Map<String, CommunityTally> groupOf = new HashMap<>();
    window.forEach(recorded -> count(recorded, groups, groupOf));
    return groups.entrySet().stream()
        .map(group -> group.getValue().verdict(group.getKey(), thresholds))
        .toList();
  }

  private static void count(
      Recorded recorded, Map<String, CommunityTally> groups, Map<String, CommunityTally> groupOf) {
    AuditEntry entry = recorded.entry();
    if (entry instanceof Decided decided) {
      decided
          .subject("community")
          .map(id -> groups.computeIfAbsent(id, g -> new CommunityTally()))
          .ifPresent(
              group -> {
                String id = contentId(recorded.sequence(), decided);
                groupOf.put(id, group);
                group.decided(id, decided);
              });
    } else if (entry instanceof ContentWithdrawn withdrawn) {
      mark(groupOf, withdrawn.contentId(), true);
    } else if (entry instanceof ContentRestored restored) {
      mark(groupOf, restored.contentId(), false);
    }
  }

  /** Contents without an id are told apart by their place in the record. */
  private static String contentId(long sequence, Decided decided) {
    return decided.contentId().isEmpty() ? "#" + sequence : decided.contentId();
  }

  private static void mark(
      Map<String, CommunityTally> groupOf, String contentId, boolean withdrawn) {
    CommunityTally group = groupOf.get(contentId);
    if (group != null) {
      group.mark(contentId, withdrawn);
    }
  }
}
