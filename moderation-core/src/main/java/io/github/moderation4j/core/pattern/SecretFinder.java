package io.github.moderation4j.core.pattern;

import java.util.ArrayList;
import java.util.List;

/** Finds access keys and tokens by the prefixes that their issuers gave them to be found by. */
final class SecretFinder implements Finder {
  private static final int SHORTEST = 20;
  private static final String PRIVATE_KEY = "private key-----";

  private final List<Key> keys = new ArrayList<>();

  SecretFinder(Tables tables) {
    for (String[] row : tables.rows("secrets.tsv")) {
      keys.add(new Key(row[1], row[2], Integer.parseInt(row[3]), Integer.parseInt(row[4])));
    }
  }

  /** How one sort of key looks: a prefix and a number of signs out of an alphabet. */
  private record Key(String prefix, String alphabet, int min, int max) {
    boolean matches(String word) {
      int rest = word.length() - prefix.length();
      return rest >= min
          && rest <= max
          && word.startsWith(prefix)
          && word.chars().skip(prefix.length()).allMatch(this::allows);
    }

    private boolean allows(int c) {
      return switch (alphabet) {
        case "hex" -> Character.digit(c, 16) >= 0;
        case "upper" -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        case "alnum" -> Character.isLetterOrDigit(c);
        default -> isSign((char) c);
      };
    }
  }

  @Override
  public void find(Page page, Finds finds) {
    for (int run = 0; run < page.longRuns().size(); run++) {
      find(page, page.longRuns().start(run), page.longRuns().end(run), finds);
    }
    int key = page.text().indexOf(PRIVATE_KEY);
    if (key >= 0) {
      finds.add(Matter.SECRET, key, key + PRIVATE_KEY.length());
    }
  }

  private void find(Page page, int from, int to, Finds finds) {
    int i = from;
    while (i < to) {
      int end = i;
      while (isSign(page.at(end))) {
        end++;
      }
      if (end - i >= SHORTEST && isKey(page.original(i, end)) && finds.free(i, end)) {
        finds.add(Matter.SECRET, i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isKey(String word) {
    for (Key key : keys) {
      if (key.matches(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
  }
}
