package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.rules.policy.PolicyIssue;
import io.github.moderation4j.rules.rehearse.DiffReport;
import java.util.List;

/**
 * What came out when a policy was tried.
 *
 * @param issues all that is wrong or soon to be wrong with it
 * @param hash digest of all it says; empty if it cannot be used
 * @param examples how many examples it carries
 * @param failures the examples that get another verdict than they must
 * @param changes what it would decide otherwise about recent posts
 * @param removed lines of the present text that it lacks
 * @param added lines that it has anew
 */
public record Trial(
    List<PolicyIssue> issues,
    String hash,
    int examples,
    List<String> failures,
    DiffReport changes,
    List<String> removed,
    List<String> added) {
  /** Copies the lists. */
  public Trial {
    issues = List.copyOf(issues);
    failures = List.copyOf(failures);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /**
   * Whether the policy may be activated.
   *
   * @return true if it can be used, differs, and all of its examples pass
   */
  public boolean passes() {
    return !hash.isEmpty() && failures.isEmpty() && !(removed.isEmpty() && added.isEmpty());
  }

  /**
   * A change of verdict with a few posts.
   *
   * @param change from which verdict to which
   * @param posts ids of the first posts
   */
  public record Flips(String change, List<String> posts) {
    /** Copies the list. */
    public Flips {
      posts = List.copyOf(posts);
    }
  }

  /**
   * The posts that would be decided otherwise.
   *
   * @return the first few of every change of verdict
   */
  public List<Flips> flips() {
    return changes.examples().entrySet().stream()
        .map(change -> new Flips(change.getKey(), change.getValue()))
        .toList();
  }
}
