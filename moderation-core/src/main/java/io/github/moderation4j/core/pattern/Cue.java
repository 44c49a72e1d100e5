package io.github.moderation4j.core.pattern;

import java.util.Locale;

/** What a word or phrase of the cue table hints at. */
enum Cue {
  /** A digit, written as a word. */
  DIGIT,
  /** Stands for the sign of a mail address. */
  MAIL_SIGN,
  /** A telephone number follows. */
  PHONE,
  /** The number that follows is an order, a version, a book or the like. */
  NOT_PERSONAL,
  /** A payment card is spoken of. */
  CARD,
  /** A US social security number is spoken of. */
  SSN,
  /** An identity number is spoken of. */
  IDENTITY,
  /** An address of a network is spoken of. */
  NETWORK,
  /** A crypto wallet is spoken of. */
  WALLET,
  /** A word that stands before "at" without being a mail name: "look at example dot com". */
  NOT_A_MAIL_NAME,
  /** Ends the name of a street, as in "Elm Street". */
  STREET_END,
  /** Begins the name of a street, as in "Via Roma". */
  STREET_START,
  /** The data of somebody else are spoken of. */
  THIRD_PERSON,
  /** The author's own data are offered. */
  FIRST_PERSON,
  /** Data of somebody are published to hurt. */
  DOXXING,
  /** Wording of scams. */
  SCAM,
  /** Wording of phishing. */
  PHISHING,
  /** Wording of unsolicited promotion. */
  SPAM,
  /** Talk about spam and scams, as in a warning. */
  WARNING;

  /** The cue of a name as the table writes it, such as {@code third-person}. */
  static Cue named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
