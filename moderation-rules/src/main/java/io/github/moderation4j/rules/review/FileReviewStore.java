package io.github.moderation4j.rules.review;

import io.github.moderation4j.rules.audit.ChainLink;
import io.github.moderation4j.rules.audit.Durability;
import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.audit.TornTail;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Keeps cases in memory and every version of them in a file that only grows, which is read when it
 * is opened. The file is chained and repaired like that of {@link FileAuditStore}; one process uses
 * it at a time.
 */
public final class FileReviewStore implements ReviewStore, Closeable {
  private static final int PAGE = 1_000;

  private final FileAuditStore journal;
  private final MemoryReviewStore cases = new MemoryReviewStore();

  private FileReviewStore(FileAuditStore journal) {
    this.journal = journal;
    List<ChainLink> page = journal.read(0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(link -> replay(CaseForm.read(link.bytes())));
      page = journal.read(page.get(page.size() - 1).sequence(), PAGE);
    }
  }

  private void replay(ReviewCase version) {
    if (!cases.add(version)) {
      cases.replace(version);
    }
  }

  /**
   * Opens a file, or begins it.
   *
   * @param path the file; its folder exists
   * @param durability when it is forced to the disk
   * @return the open store; close it
   * @throws io.github.moderation4j.rules.audit.AuditException if another process uses it, or it is
   *     damaged, or cannot be opened
   */
  public static FileReviewStore open(Path path, Durability durability) {
    FileAuditStore journal = FileAuditStore.open(path, durability);
    try {
      return new FileReviewStore(journal);
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /**
   * What was cut off when this store was opened.
   *
   * @return the tail of an interrupted write, or empty
   */
  public Optional<TornTail> tornTail() {
    return journal.tornTail();
  }

  /** The file is written first, so that nobody acts on what a crash would take back. */
  @Override
  public synchronized boolean add(ReviewCase reviewCase) {
    if (cases.find(reviewCase.id()).isPresent()) {
      return false;
    }
    journal.append(List.of(CaseForm.write(reviewCase)));
    return cases.add(reviewCase);
  }

  @Override
  public synchronized boolean replace(ReviewCase next) {
    boolean follows =
        cases.find(next.id()).filter(kept -> kept.version() == next.version() - 1).isPresent();
    if (follows) {
      journal.append(List.of(CaseForm.write(next)));
      cases.replace(next);
    }
    return follows;
  }

  @Override
  public Optional<ReviewCase> find(String id) {
    return cases.find(id);
  }

  @Override
  public List<ReviewCase> undecided(String queue) {
    return cases.undecided(queue);
  }

  @Override
  public List<ReviewCase> about(String contentId) {
    return cases.about(contentId);
  }

  @Override
  public void close() {
    journal.close();
  }
}
