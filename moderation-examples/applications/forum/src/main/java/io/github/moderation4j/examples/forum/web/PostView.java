package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.house.Card;
import io.github.moderation4j.examples.forum.house.Cards;
import io.github.moderation4j.examples.forum.house.Words;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Post;
import java.util.List;
import java.util.Optional;

/**
 * A post as a reader sees it: covered spots covered, and for its author what happened and why.
 *
 * @param post the post
 * @param passages its text in runs
 * @param cards what stands beside it
 * @param mine whether the reader wrote it
 * @param happened what became of it, in words
 */
record PostView(
    Post post, List<Passage> passages, List<Card> cards, boolean mine, String happened) {

  /** Makes views of posts. */
  record Maker(Cards cards, Words words) {
    PostView of(Post post, Optional<Account> reader) {
      boolean mine = reader.filter(r -> r.name().equals(post.author())).isPresent();
      Post.Outcome outcome = post.outcome();
      return new PostView(
          post,
          mine
              ? Passage.cut(post.body(), Passage.spans(outcome.covered()))
              : Passage.covered(post.body(), outcome.covered()),
          cards.of(outcome.cards()),
          mine,
          words.verdict(outcome.verdict()));
    }
  }

  /** Whether the author is told more than that it is up. */
  public boolean explained() {
    return mine && !post.outcome().verdict().equals("allow");
  }

  /** Whether it is folded away until somebody wants to see it. */
  public boolean folded() {
    return !mine && post.outcome().verdict().equals("limit");
  }
}
