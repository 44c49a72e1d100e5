package io.github.moderation4j.core.pattern;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;

/** The kinds of matter, and what a find of each means. */
@SuppressWarnings("ImmutableEnumChecker") // a category is a record of a string
enum Matter {
  EMAIL("email", Names.PII, 0.9, Severity.LOW, "an e-mail address"),
  PHONE("phone", Names.PII, 0.85, Severity.MEDIUM, "a telephone number"),
  STREET("street", Names.PII, 0.6, Severity.MEDIUM, "a street address"),
  IBAN("iban", Names.PII, 0.95, Severity.MEDIUM, "a bank account number with valid check digits"),
  CARD("card", Names.PII, 0.95, Severity.HIGH, "a payment card number with valid check digit"),
  SSN("us-ssn", Names.PII, 0.85, Severity.HIGH, "a US social security number"),
  NATIONAL_ID("national-id", Names.PII, 0.85, Severity.HIGH, "a national identity number"),
  IP("ip", Names.PII, 0.6, Severity.LOW, "an IP address"),
  WALLET("crypto-address", Names.PII, 0.5, Severity.LOW, "the address of a crypto wallet"),
  SECRET("secret", Names.PII, 0.95, Severity.HIGH, "an access key or token"),
  DOXXING("doxxing", Names.DOXXING, 0.8, Severity.HIGH, "another person's data, with intent"),

  LINK("link", Names.SPAM, 0, Severity.NONE, "a link"),
  HANDLE("handle", Names.SPAM, 0, Severity.NONE, "a handle"),
  SHORT_LINK("short-link", Names.SPAM, 0.25, Severity.LOW, "a link that hides where it leads"),
  CONTACT_LINK("contact-link", Names.SCAM, 0.2, Severity.LOW, "a link to a private chat elsewhere"),
  DISPOSABLE_MAIL("disposable-mail", Names.SPAM, 0.4, Severity.LOW, "a throw-away mail domain"),
  PHISHING_DOMAIN(
      "phishing-domain", Names.PHISHING, 0.92, Severity.HIGH, "a domain listed for phishing"),
  LOOK_ALIKE(
      "look-alike-domain",
      Names.PHISHING,
      0.8,
      Severity.HIGH,
      "a domain made to look like another"),
  PHISHING_CUES("phishing-cues", Names.PHISHING, 0.6, Severity.HIGH, "wording of phishing"),
  SCAM_CUES("scam-cues", Names.SCAM, 0.6, Severity.MEDIUM, "wording of scams"),
  SPAM_CUES("spam-cues", Names.SPAM, 0.6, Severity.LOW, "wording of unsolicited promotion"),

  REPEATED_SIGN("repeated-sign", Names.FLOOD, 0.4, Severity.LOW, "one sign many times over"),
  REPEATED_WORD("repeated-word", Names.FLOOD, 0.6, Severity.LOW, "one word many times over"),
  REPEATED_LINE("repeated-line", Names.FLOOD, 0.7, Severity.LOW, "one line many times over"),
  EMOJI_FLOOD("emoji-flood", Names.FLOOD, 0.4, Severity.LOW, "a flood of emoji"),
  SHOUTING("shouting", Names.FLOOD, 0.25, Severity.LOW, "capitals throughout"),
  LINK_FLOOD("link-flood", Names.FLOOD, 0.6, Severity.LOW, "many links and little text"),
  MENTION_FLOOD("mention-flood", Names.FLOOD, 0.5, Severity.LOW, "many people called at once");

  private final String source;
  private final Category category;
  private final double score;
  private final Severity severity;
  private final String note;

  Matter(String source, String category, double score, Severity severity, String note) {
    this.source = source;
    this.category = Category.of(category);
    this.score = score;
    this.severity = severity;
    this.note = note;
  }

  /** The name by which rules count such finds. */
  String source() {
    return source;
  }

  Category category() {
    return category;
  }

  /** How sure a find speaks for the category if its finder does not say otherwise. */
  double score() {
    return score;
  }

  Severity severity() {
    return severity;
  }

  String note() {
    return note;
  }

  /** Ids of categories, here because enum constants may not use later static fields. */
  private static final class Names {
    static final String PII = "privacy/pii";
    static final String DOXXING = "privacy/doxxing";
    static final String SPAM = "spam";
    static final String PHISHING = "spam/phishing";
    static final String SCAM = "spam/scam";
    static final String FLOOD = "spam/flood";
  }
}
