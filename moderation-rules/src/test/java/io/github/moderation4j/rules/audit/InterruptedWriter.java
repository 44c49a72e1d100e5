package io.github.moderation4j.rules.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A program that appends three entries to a file, writes some bytes of a fourth, and ends there as
 * if it had been killed: nothing is closed, no hook runs.
 */
final class InterruptedWriter {
  private InterruptedWriter() {}

  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[0]);
    AuditStore store = FileAuditStore.open(path, Durability.EVERY_APPEND);
    AuditLog log = new AuditLog(store, "0123456789abcdef".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 3; i++) {
      log.append(Entries.decided("post"));
    }
    ChainLink fourth = ChainLink.after(store.head(), CanonicalForm.encode(Entries.decided("post")));
    ByteBuffer frame = Frames.write(List.of(fourth));
    FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    file.write(frame.limit(Integer.parseInt(arguments[1])));
    Runtime.getRuntime().halt(137);
  }
}
