package io.github.moderation4j.rules.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Appends for many threads at once: whoever comes while others are written waits, and then goes
 * with all who waited in one append. Costs nothing if there is only one thread.
 */
final class GroupCommit {
  private static final int MOST_PER_APPEND = 1_000;

  private final AuditStore store;
  private final ReentrantLock writing = new ReentrantLock();
  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();

  private record Waiting(List<byte[]> forms, CompletableFuture<List<ChainLink>> links) {}

  GroupCommit(AuditStore store) {
    this.store = store;
  }

  /** Appends in a row what belongs together. */
  List<ChainLink> append(List<byte[]> forms) {
    Waiting mine = new Waiting(forms, new CompletableFuture<>());
    queue.add(mine);
    while (!mine.links().isDone()) {
      writing.lock();
      try {
        if (!mine.links().isDone()) {
          appendNext();
        }
      } finally {
        writing.unlock();
      }
    }
    return result(mine);
  }

  private void appendNext() {
    List<Waiting> group = new ArrayList<>();
    List<byte[]> forms = new ArrayList<>();
    for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
      group.add(next);
      forms.addAll(next.forms());
      if (forms.size() >= MOST_PER_APPEND) {
        break;
      }
    }
    try {
      List<ChainLink> links = store.append(forms);
      int at = 0;
      for (Waiting waiting : group) {
        int end = at + waiting.forms().size();
        waiting.links().complete(links.subList(at, end));
        at = end;
      }
    } catch (RuntimeException | Error e) {
      group.forEach(waiting -> waiting.links().completeExceptionally(e));
    }
  }

  private static List<ChainLink> result(Waiting mine) {
    try {
      return mine.links().join();
    } catch (CompletionException e) {
      throw new AuditException("could not append to the audit log", e);
    }
  }
}
