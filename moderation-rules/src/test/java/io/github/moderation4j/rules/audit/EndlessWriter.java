package io.github.moderation4j.rules.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program of four threads that append to a file and say what was acknowledged, until killed. */
final class EndlessWriter {
  private EndlessWriter() {}

  public static void main(String[] arguments) {
    byte[] key = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    FileAuditStore store = FileAuditStore.open(Path.of(arguments[0]), Durability.EVERY_APPEND);
    AuditLog log = new AuditLog(store, key);
    for (int i = 0; i < 4; i++) {
      new Thread(() -> writeForEver(log)).start();
    }
  }

  private static void writeForEver(AuditLog log) {
    while (true) {
      long sequence = log.append(Entries.decided("post")).sequence();
      System.out.println(sequence + ".");
    }
  }
}
