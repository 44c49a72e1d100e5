package io.github.moderation4j.examples.forum.house;

import java.util.List;

/**
 * An information card that stands beside a post.
 *
 * @param id its id in the policy
 * @param title its heading
 * @param text what it says
 * @param links where to go
 */
public record Card(String id, String title, String text, List<Link> links) {
  /** Copies the links. */
  public Card {
    links = List.copyOf(links);
  }

  /**
   * A way out of the forum.
   *
   * @param label what is there
   * @param href its address
   */
  public record Link(String label, String href) {}
}
