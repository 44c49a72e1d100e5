package io.github.moderation4j.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the streams of the process lead to.
 *
 * @param output whether standard output is a terminal that shows colours
 * @param error whether standard error is a terminal
 * @param columns the width of a line
 */
record Terminal(boolean output, boolean error, int columns) {
  private static final int USUAL_COLUMNS = 100;
  private static final int FEWEST_COLUMNS = 40;

  /** No terminal: plain text of a usual width. */
  static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS);

  /** Looks at the process's own streams and at {@code NO_COLOR}, {@code TERM}, {@code COLUMNS}. */
  static Terminal ofProcess(Map<String, String> environment) {
    boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        !dumb && !plain && isTerminal(1), !dumb && isTerminal(2), columns(environment));
  }

  private static int columns(Map<String, String> environment) {
    try {
      return Math.max(FEWEST_COLUMNS, Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }

  /** Java cannot ask about one stream alone; the system can, where it shows its descriptors. */
  private static boolean isTerminal(int descriptor) {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Ansi.AUTO.enabled();
    }
  }
}
