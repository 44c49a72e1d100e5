package io.github.moderation4j.core.pattern;

import java.net.IDN;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Recognises hosts that are made to be taken for those of a brand. */
final class LookAlikes {
  private static final int LONG_NAME = 6;
  private static final int MAX_HOST = 253;

  private static final Set<String> LURES =
      Set.of(
          "login",
          "signin",
          "secure",
          "security",
          "verify",
          "verification",
          "account",
          "support",
          "gift",
          "gifts",
          "nitro",
          "free",
          "wallet",
          "airdrop",
          "claim",
          "bonus",
          "update",
          "confirm",
          "unlock",
          "billing",
          "recovery",
          "giveaway",
          "promo",
          "reward",
          "rewards");

  /** Second-level labels under which countries let people register names. */
  private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "ac", "gov");

  /** The name of every brand by its skeleton. */
  private final Map<String, String> brands = new HashMap<>();

  LookAlikes(Set<String> domains) {
    for (String domain : domains) {
      String name = registered(domain);
      brands.put(Skeleton.of(name, name.length() >= LONG_NAME), name);
    }
  }

  /** Whether a host in lower case looks like a brand's without carrying its name. */
  boolean isLookAlike(String host) {
    if (host.length() > MAX_HOST) {
      return false;
    }
    String shown = host.contains("xn--") ? IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED) : host;
    String name = registered(shown);
    if (brands.containsValue(name)) {
      return false;
    }
    return brands.containsKey(Skeleton.of(name, name.length() >= LONG_NAME)) || isLure(shown);
  }

  /** A brand's name and a word that lures, in a domain of somebody else. */
  private boolean isLure(String host) {
    boolean brand = false;
    boolean lure = false;
    for (String part : host.split("[.-]", -1)) {
      brand |= brands.containsValue(part);
      lure |= LURES.contains(part);
    }
    return brand && lure;
  }

  /** The label that was registered: the one before the last, or before a pair such as co.uk. */
  private static String registered(String host) {
    String[] labels = host.split("\\.", -1);
    int at = labels.length - 2;
    if (at > 0 && SECOND_LEVEL.contains(labels[at]) && labels[at + 1].length() == 2) {
      at--;
    }
    return at < 0 ? host : labels[at];
  }
}
