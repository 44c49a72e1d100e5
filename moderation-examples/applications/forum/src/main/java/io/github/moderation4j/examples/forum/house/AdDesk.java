package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.examples.forum.store.Ad;
import io.github.moderation4j.examples.forum.store.Ads;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.rules.adjacency.AccountStatement;
import io.github.moderation4j.rules.adjacency.AdLedger;
import io.github.moderation4j.rules.adjacency.AdvertiserProfile;
import io.github.moderation4j.rules.adjacency.Impression;
import io.github.moderation4j.rules.adjacency.Money;
import io.github.moderation4j.rules.adjacency.Rating;
import io.github.moderation4j.rules.adjacency.Suitability;
import io.github.moderation4j.rules.adjacency.Tier;
import io.github.moderation4j.rules.audit.ChainLink;
import io.github.moderation4j.rules.audit.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Advertisements: where they may stand, what was charged, and what is given back when a post beside
 * one is withdrawn. Thread-safe.
 */
public final class AdDesk {
  private static final Duration LOOK_BACK = Duration.ofDays(60);
  private static final int BATCH = 1000;

  private final Room room;
  private final Ads ads;
  private final Suitability grid = Suitability.standard();
  private final AdLedger ledger;
  private long followed;

  /**
   * A desk for advertisements.
   *
   * @param room what it works with
   */
  public AdDesk(Room room) {
    this.room = room;
    this.ads = new Ads(room.database());
    this.ledger = new AdLedger(room.ledger(), room.log(), LOOK_BACK, room.clock());
  }

  /**
   * Finds an advertisement that may stand beside posts, and charges for it.
   *
   * @param posts the posts on the page; the advertisement stands beside the first
   * @return the advertisement, or empty if nobody wants to stand there
   */
  public Optional<Ad> place(List<Post> posts) {
    if (posts.isEmpty()) {
      return Optional.empty();
    }
    List<Rating> ratings = posts.stream().flatMap(post -> rate(post).stream()).toList();
    List<Ad> willing = ads.all().stream().filter(ad -> profile(ad).accepts(ratings)).toList();
    if (willing.isEmpty()) {
      return Optional.empty();
    }
    Instant now = room.clock().instant();
    Ad ad = willing.get(Math.floorMod(now.getEpochSecond() / 20, willing.size()));
    charge(ad, posts, now);
    return Optional.of(ad);
  }

  /** Posts carry the price together, so that each can be refunded with its share. */
  private void charge(Ad ad, List<Post> posts, Instant now) {
    long parts = posts.size();
    for (int i = 0; i < parts; i++) {
      long share = ad.price() * (i + 1) / parts - ad.price() * i / parts;
      if (share > 0) {
        ledger.record(
            new Impression(
                UUID.randomUUID().toString(),
                ad.advertiser(),
                posts.get(i).contentId(),
                Money.of(share, "EUR"),
                now));
      }
    }
  }

  private List<Rating> rate(Post post) {
    return grid.rate(room.moderator().assess(Content.of(post.contentId(), post.body())));
  }

  private static AdvertiserProfile profile(Ad ad) {
    return AdvertiserProfile.of(ad.advertiser(), Tier.of(ad.accepts()).orElse(Tier.SAFE));
  }

  /**
   * The account of an advertiser over the last 90 days, with all refunds that are due.
   *
   * @param advertiser name of the account
   * @return the statement
   */
  public AccountStatement statement(String advertiser) {
    follow();
    Instant now = room.clock().instant();
    return ledger.statement(advertiser, now.minus(Duration.ofDays(90)), now.plusSeconds(1));
  }

  /**
   * Draws the consequences of what was recorded since the last time; after a start of everything,
   * which changes nothing where it was done before.
   */
  private synchronized void follow() {
    List<ChainLink> links = room.record().read(followed, BATCH);
    while (!links.isEmpty()) {
      for (ChainLink link : links) {
        ledger.settle(new Recorded(link.sequence(), link.entry()));
        followed = link.sequence();
      }
      links = room.record().read(followed, BATCH);
    }
  }

  /**
   * The grid that rates content for advertisers.
   *
   * @return the grid
   */
  public Suitability grid() {
    return grid;
  }
}
