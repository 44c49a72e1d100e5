package io.github.moderation4j.rules.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write a log, held on a file beside it: on some systems closing any channel of a file
 * would give up a lock on the file itself.
 */
final class WriterLock {
  private final Path folder;
  private final FileChannel channel;

  private WriterLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static WriterLock of(Path log) {
    Path absolute = log.toAbsolutePath();
    Path file = absolute.resolveSibling(absolute.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new AuditException("'%s' is written by somebody else already".formatted(log));
      }
      return new WriterLock(file.resolveSibling("."), channel);
    } catch (IOException e) {
      throw new AuditException("cannot lock '%s'".formatted(file), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Makes a new file's name durable, where the system lets a folder be forced. */
  void forceFolder() {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException e) {
      // Windows has no such thing and keeps the name without it.
      return;
    }
  }

  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new AuditException("cannot unlock the log", e);
    }
  }
}
