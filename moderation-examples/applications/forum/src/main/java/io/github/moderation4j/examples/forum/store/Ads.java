package io.github.moderation4j.examples.forum.store;

import java.util.List;

/**
 * The advertisements, and beside what their advertisers want to stand.
 *
 * @param sql where they are kept
 */
public record Ads(Sql sql) {
  /**
   * Books an advertisement.
   *
   * @param ad the advertisement; its number does not count
   * @param advertiser who pays
   */
  public void book(Ad ad, Account advertiser) {
    sql.insert(
        "insert into ad (advertiser_id, title, text, price) values (?, ?, ?, ?)",
        advertiser.id(),
        ad.title(),
        ad.text(),
        ad.price());
    accept(advertiser, ad.accepts());
  }

  /**
   * Keeps beside what an advertiser wants to stand.
   *
   * @param advertiser who pays
   * @param tier name of the riskiest tier accepted
   */
  public void accept(Account advertiser, String tier) {
    int changed =
        sql.update(
            "update ad_profile set accepts = ? where advertiser_id = ?", tier, advertiser.id());
    if (changed == 0) {
      sql.update(
          "insert into ad_profile (advertiser_id, accepts) values (?, ?)", advertiser.id(), tier);
    }
  }

  /**
   * All advertisements.
   *
   * @return in the order in which they were booked
   */
  public List<Ad> all() {
    return sql.list(
        "select d.*, a.name as advertiser, p.accepts from ad d"
            + " join account a on a.id = d.advertiser_id"
            + " join ad_profile p on p.advertiser_id = d.advertiser_id order by d.id",
        Ad::read);
  }
}
