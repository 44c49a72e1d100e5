package io.github.moderation4j.core.pattern;

/** Finds the addresses of crypto wallets, with their checksums where there are some. */
final class WalletFinder implements Finder {
  private static final int SHORTEST = 26;
  private static final int LONGEST = 90;
  private static final int WINDOW = 60;

  @Override
  public void find(Page page, Finds finds) {
    for (int run = 0; run < page.longRuns().size(); run++) {
      int i = page.longRuns().start(run);
      while (i < page.longRuns().end(run)) {
        int end = i;
        while (isSign(page.at(end))) {
          end++;
        }
        if (end - i >= SHORTEST && end - i <= LONGEST) {
          find(page, i, end, finds);
        }
        i = Math.max(end, i + 1);
      }
    }
  }

  private static void find(Page page, int start, int end, Finds finds) {
    boolean address = isAddress(page.original(start, end)) || isSolana(page, start, end);
    if (address && finds.free(start, end)) {
      finds.add(Matter.WALLET, start, end);
    }
  }

  private static boolean isAddress(String word) {
    return Base58.isAddress(word) || Bech32.isAddress(word) || isEthereum(word);
  }

  /** 0x and forty hexadecimal digits. */
  private static boolean isEthereum(String word) {
    return word.length() == 42
        && word.startsWith("0x")
        && word.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** 32 bytes in base 58; having no checksum, it counts only where wallets are spoken of. */
  private static boolean isSolana(Page page, int start, int end) {
    int length = end - start;
    return (length == 43 || length == 44)
        && page.cues().near(Cue.WALLET, start, end, WINDOW)
        && Base58.decode(page.original(start, end)).length == 32;
  }

  private static boolean isSign(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
  }
}
