package io.github.moderation4j.examples.forum;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The forum's jar at work in a process of its own. */
final class RunningJar implements AutoCloseable {
  private static final String OPEN = "The forum is open: ";

  private final Process process;
  private final String home;

  private RunningJar(Process process, String home) {
    this.process = process;
    this.home = home;
  }

  static RunningJar start(Path jar, Settings settings) {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar.toString());
    java.environment()
        .putAll(
            Map.of(
                "FORUM_PORT", "0",
                "FORUM_DATABASE_URL", settings.databaseUrl(),
                "FORUM_DATABASE_USER", settings.databaseUser(),
                "FORUM_DATABASE_PASSWORD", settings.databasePassword(),
                "FORUM_AUDIT_SECRET", settings.auditSecret(),
                "FORUM_PASSWORD_ROUNDS", Integer.toString(settings.passwordRounds())));
    java.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = java.start();
      return new RunningJar(process, address(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line says where it listens; there are no others. */
  private static String address(Process process) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    if (line == null || !line.startsWith(OPEN)) {
      throw new IOException("the forum did not start: " + line);
    }
    return line.substring(OPEN.length());
  }

  String home() {
    return home;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
