package io.github.moderation4j.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A line on the terminal that shows how much of a long file is done. Not thread-safe. */
final class ProgressBar {
  private static final int CELLS = 30;

  private final PrintWriter out;
  private final long total;
  private int shown = -1;

  /**
   * A bar at nothing.
   *
   * @param out the terminal
   * @param total bytes to do; at least 1
   */
  ProgressBar(PrintWriter out, long total) {
    this.out = out;
    this.total = total;
  }

  /** Shows that so many bytes are done; writes only when the number of per cent changes. */
  void show(long done) {
    int percent = (int) Math.min(100, 100 * done / total);
    if (percent != shown) {
      shown = percent;
      int filled = percent * CELLS / 100;
      String cells = "█".repeat(filled) + "░".repeat(CELLS - filled);
      out.print(String.format(Locale.ROOT, "\r%s %3d %%", cells, percent));
      out.flush();
    }
  }

  /** Takes the bar off the terminal. */
  void clear() {
    out.print("\r" + " ".repeat(CELLS + 6) + "\r");
    out.flush();
  }
}
