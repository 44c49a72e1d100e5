package io.github.moderation4j.core.pattern;

import java.util.HashMap;
import java.util.Map;

/** Finds bank account numbers (ISO 13616): country, its length, and check digits. */
final class IbanFinder implements Finder {
  private final Map<String, Integer> lengths = new HashMap<>();

  IbanFinder(Tables tables) {
    for (String[] row : tables.rows("iban-lengths.tsv")) {
      lengths.put(row[0], Integer.parseInt(row[1]));
    }
  }

  @Override
  public void find(Page page, Finds finds) {
    for (DigitRun run : page.digitRuns()) {
      int start = run.groups().get(0).start() - 2;
      if (run.glued() && start >= 0 && !page.inWord(start - 1)) {
        int end = end(page, start);
        if (end > 0 && finds.free(start, end)) {
          finds.add(Matter.IBAN, start, end);
        }
      }
    }
  }

  /** Where the account number that begins here ends; -1 if there is none. */
  private int end(Page page, int start) {
    Integer length = lengths.get(page.text().substring(start, start + 2));
    if (length == null) {
      return -1;
    }
    StringBuilder account = new StringBuilder(length);
    int i = start;
    while (account.length() < length) {
      char c = page.at(i++);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        account.append(c);
      } else if (" -\u00a0".indexOf(c) < 0 || !page.inWord(i)) {
        return -1;
      }
    }
    return !page.inWord(i) && CheckDigits.iban(account) ? i : -1;
  }
}
