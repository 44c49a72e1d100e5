package io.github.moderation4j.core.pattern;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known about domains: lists of bad ones, and the roles of well-known ones. */
final class Domains {
  private final DomainSet phishing;
  private final DomainSet disposable;
  private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);

  Domains(Tables tables) {
    phishing = DomainSet.of(tables.bytes("phishing-domains.bin"));
    disposable = DomainSet.of(tables.bytes("disposable-mail-domains.bin"));
    for (String[] row : tables.rows("domains.tsv")) {
      Role role = Role.valueOf(row[0].toUpperCase(Locale.ROOT));
      roles.computeIfAbsent(role, r -> new HashSet<>()).add(row[1]);
    }
  }

  /** What a well-known domain is there for. */
  enum Role {
    /** Hides where a link leads. */
    SHORTENER,
    /** Leads off the platform to a private chat. */
    CONTACT,
    /** Belongs to a brand that phishing likes to copy. */
    BRAND,
    /** A last label under which names are registered. */
    TOP
  }

  boolean isPhishing(String host) {
    return phishing.covers(host);
  }

  boolean isDisposable(String host) {
    return disposable.covers(host);
  }

  /** Whether a host or the domain right above it plays a role. */
  boolean plays(Role role, String host) {
    Set<String> domains = named(role);
    return domains.contains(host) || domains.contains(host.substring(host.indexOf('.') + 1));
  }

  /** All domains of a role. */
  Set<String> named(Role role) {
    return roles.getOrDefault(role, Set.of());
  }
}
