package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Durability;
import io.github.moderation4j.rules.audit.FileAuditStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/** An audit log in a file that decisions are added to. */
final class AuditFile implements Closeable {
  private static final int LEAST_KEY = 16;

  private final FileAuditStore store;
  private final AuditLog log;

  private AuditFile(FileAuditStore store, byte[] key) {
    this.store = store;
    this.log = new AuditLog(store, key);
  }

  /** Opens a log or begins it, with the key in a file or one that nobody keeps. */
  static AuditFile open(Path file, Optional<Path> keyFile) throws IOException {
    byte[] key = keyFile.isPresent() ? key(keyFile.get()) : new byte[2 * LEAST_KEY];
    if (keyFile.isEmpty()) {
      new SecureRandom().nextBytes(key);
    }
    return new AuditFile(FileAuditStore.open(file, Durability.EVERY_APPEND), key);
  }

  private static byte[] key(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongUsage("no such file: " + file);
    }
    byte[] key = Files.readAllBytes(file);
    if (key.length < LEAST_KEY) {
      throw new WrongUsage("%s must have %d bytes or more".formatted(file, LEAST_KEY));
    }
    return key;
  }

  AuditLog log() {
    return log;
  }

  /** What is to be said about an interrupted write that was found when the log was opened. */
  Optional<String> tornTail() {
    return store
        .tornTail()
        .map(
            tail ->
                "moderation4j: an interrupted write of %d bytes after entry %d was moved to %s"
                    .formatted(tail.bytes(), tail.after(), tail.kept()));
  }

  @Override
  public void close() {
    store.close();
  }
}
