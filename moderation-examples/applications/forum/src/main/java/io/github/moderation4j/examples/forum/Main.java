package io.github.moderation4j.examples.forum;

import java.time.Clock;

/** Starts the forum. */
public final class Main {
  private Main() {}

  /**
   * Starts the forum as the environment says and serves until the process ends.
   *
   * @param args not read
   */
  public static void main(String... args) {
    Forum forum = Forum.open(Settings.from(System.getenv()), Clock.systemUTC());
    Runtime.getRuntime().addShutdownHook(new Thread(forum::close));
    System.out.printf("The forum is open: %s%n", forum.start());
  }
}
