package io.github.moderation4j.rules.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the record in a file that only grows. One process writes it at a time; others may read.
 *
 * <p>An append that returned is as durable as the {@link Durability} says. What an interrupted
 * write left at the end was never acknowledged: it is moved aside when the file is opened, and
 * reported by {@link #tornTail()}. Anything else that is not as it was written is never touched:
 * the file is not opened for writing if what follows is unreadable, and {@link ChainCheck} names
 * the entry. Specified in {@code docs/formats/audit-log.md}.
 */
public final class FileAuditStore implements AuditStore, Closeable {
  private static final byte[] MAGIC = "M4JAUD1\n".getBytes(StandardCharsets.US_ASCII);

  private final Path path;
  private final FileChannel file;
  private final Optional<WriterLock> lock;
  private final Durability durability;
  private final Frames frames;
  private final FrameIndex index = new FrameIndex(MAGIC.length);
  private final FrameIndex.Rest rest;
  private final Optional<TornTail> torn;
  private int unforced;
  private boolean failed;

  private FileAuditStore(
      Path path, FileChannel file, Optional<WriterLock> lock, Durability durability)
      throws IOException {
    this.path = path;
    this.file = file;
    this.lock = lock;
    this.durability = durability;
    this.frames = new Frames(file);
    begin();
    this.rest = index.scan(frames, file.size());
    this.torn = repair();
  }

  /**
   * Opens a file to be written, or begins it.
   *
   * @param path the file; its folder exists
   * @param durability when it is forced to the disk
   * @return the open store; close it
   * @throws AuditException if another process writes it, or it is damaged, or cannot be opened
   */
  public static FileAuditStore open(Path path, Durability durability) {
    WriterLock lock = WriterLock.of(path);
    try {
      return new FileAuditStore(
          path,
          FileChannel.open(
              path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE),
          Optional.of(lock),
          durability);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw failure("open", path, e);
    }
  }

  /**
   * Opens a file to be read as it is now; nothing is repaired.
   *
   * @param path the file
   * @return the open store; close it
   * @throws AuditException if it cannot be opened or is no audit log
   */
  public static FileAuditStore openToRead(Path path) {
    try {
      return new FileAuditStore(
          path,
          FileChannel.open(path, StandardOpenOption.READ),
          Optional.empty(),
          Durability.EVERY_APPEND);
    } catch (IOException e) {
      throw failure("open", path, e);
    }
  }

  /** Begins an empty file, or makes sure that it is one of ours. */
  private void begin() throws IOException {
    long size = file.size();
    if (size < MAGIC.length && lock.isPresent()) {
      file.truncate(0);
      writeFully(ByteBuffer.wrap(MAGIC), 0);
      file.force(true);
      lock.get().forceFolder();
      return;
    }
    if (size < MAGIC.length || !frames.startsWith(MAGIC)) {
      file.close();
      throw new AuditException("'%s' is no audit log".formatted(path));
    }
  }

  private Optional<TornTail> repair() throws IOException {
    if (lock.isEmpty() || rest == FrameIndex.Rest.NOTHING) {
      return Optional.empty();
    }
    long end = index.end();
    long after = index.head().sequence();
    if (rest == FrameIndex.Rest.DAMAGED) {
      file.close();
      throw new AuditException(
          "'%s' is damaged after entry %d at byte %d; keep it as it is, and begin another"
              .formatted(path, after, end));
    }
    Path kept = path.resolveSibling(path.getFileName() + ".torn-" + end);
    long bytes = file.size() - end;
    try (FileChannel copy =
        FileChannel.open(kept, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.transferTo(end, bytes, copy);
      copy.force(true);
    }
    file.truncate(end);
    file.force(true);
    return Optional.of(new TornTail(after, bytes, kept));
  }

  /**
   * What was cut off when this store was opened.
   *
   * @return the tail, or empty if the file ended with a whole entry
   */
  public Optional<TornTail> tornTail() {
    return torn;
  }

  @Override
  public synchronized List<ChainLink> append(List<byte[]> forms) {
    if (lock.isEmpty() || failed) {
      throw new AuditException(
          "'%s' is %s".formatted(path, failed ? "failed, open it again" : "open to be read"));
    }
    List<ChainLink> links = new ArrayList<>(forms.size());
    Head head = index.head();
    for (byte[] form : forms) {
      ChainLink link = ChainLink.after(head, form);
      links.add(link);
      head = link.head();
    }
    try {
      write(links);
    } catch (IOException e) {
      throw failure("write", path, e);
    }
    links.forEach(link -> index.add(Frames.HEADER + (long) link.size(), link.hash()));
    return links;
  }

  /** After a failed force nobody knows what is on the disk, so nothing more is written. */
  private void write(List<ChainLink> links) throws IOException {
    if (links.isEmpty()) {
      return;
    }
    failed = true;
    writeFully(Frames.write(links), index.end());
    unforced++;
    if (unforced >= durability.appends()) {
      file.force(false);
      unforced = 0;
    }
    failed = false;
  }

  private void writeFully(ByteBuffer bytes, long at) throws IOException {
    long position = at;
    while (bytes.hasRemaining()) {
      position += file.write(bytes, position);
    }
  }

  @Override
  public synchronized List<ChainLink> read(long after, int limit) {
    Head head = index.head();
    try {
      List<ChainLink> links = new ArrayList<>();
      if (after < head.sequence()) {
        long at = index.startAfter(after, frames);
        for (long i = after + 1; i <= head.sequence() && links.size() < limit; i++) {
          Frames.Header header = frames.header(at);
          links.add(new ChainLink(i, header.hash(), frames.form(at, header)));
          at += header.size();
        }
      }
      boolean unreadable = rest == FrameIndex.Rest.DAMAGED && links.size() < limit;
      if (unreadable && after <= head.sequence()) {
        links.add(new ChainLink(head.sequence() + 1, "unreadable", new byte[0]));
      }
      return links;
    } catch (IOException e) {
      throw failure("read", path, e);
    }
  }

  @Override
  public synchronized Head head() {
    return index.head();
  }

  /**
   * Forces everything to the disk and lets others write.
   *
   * @throws AuditException if the file could not be forced
   */
  @Override
  public synchronized void close() {
    try (FileChannel closing = file) {
      if (lock.isPresent() && closing.isOpen()) {
        closing.force(false);
      }
    } catch (IOException e) {
      throw failure("close", path, e);
    } finally {
      lock.ifPresent(WriterLock::close);
    }
  }

  private static AuditException failure(String verb, Path path, Exception e) {
    return e instanceof AuditException already
        ? already
        : new AuditException("cannot %s '%s'".formatted(verb, path), e);
  }
}
