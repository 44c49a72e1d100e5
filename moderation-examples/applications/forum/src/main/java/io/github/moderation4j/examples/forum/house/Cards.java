package io.github.moderation4j.examples.forum.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The information cards, read from a table: id, title, text, then label and address of links. */
public final class Cards {
  private final Map<String, Card> cards = new TreeMap<>();

  /** Reads the cards that come with the forum. */
  public Cards() {
    for (String line : table().split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Card card = card(line.split("\t", -1));
        cards.put(card.id(), card);
      }
    }
  }

  private static String table() {
    try (InputStream in = Cards.class.getResourceAsStream("cards.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Card card(String... fields) {
    List<Card.Link> links = new ArrayList<>();
    for (int i = 3; i + 1 < fields.length; i += 2) {
      links.add(new Card.Link(fields[i], fields[i + 1]));
    }
    return new Card(fields[0], fields[1], fields[2], links);
  }

  /**
   * The cards of some ids.
   *
   * @param ids ids as policies name them; unknown ones are left out
   * @return one card each, in the same order
   */
  public List<Card> of(List<String> ids) {
    return ids.stream().filter(cards::containsKey).map(cards::get).distinct().toList();
  }
}
