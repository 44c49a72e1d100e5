package io.github.moderation4j.rules.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the entries of a file begin: every 256th is remembered. Not thread-safe. */
final class FrameIndex {
  private static final int STRIDE = 256;

  private final List<Long> starts = new ArrayList<>();
  private long end;
  private Head head = Head.EMPTY;

  /** What follows the last whole entry of a file. */
  enum Rest {
    NOTHING,
    /** The beginning of a frame, or zeros. */
    TORN,
    /** Something that no interrupted write leaves behind. */
    DAMAGED
  }

  /** An index of a file without entries, which would begin at a position. */
  FrameIndex(long start) {
    this.end = start;
  }

  long end() {
    return end;
  }

  Head head() {
    return head;
  }

  void add(long size, String hash) {
    if (head.sequence() % STRIDE == 0) {
      starts.add(end);
    }
    end += size;
    head = new Head(head.sequence() + 1, hash);
  }

  /** Finds all whole entries from the end on. */
  Rest scan(Frames frames, long size) throws IOException {
    while (end < size) {
      if (size - end < Frames.HEADER) {
        return Rest.TORN;
      }
      Frames.Header header = frames.header(end);
      if (header.length() < 0) {
        return frames.zerosFrom(end, size) ? Rest.TORN : Rest.DAMAGED;
      }
      if (header.size() > size - end) {
        return Rest.TORN;
      }
      add(header.size(), header.hash());
    }
    return Rest.NOTHING;
  }

  /** Where the entry after a sequence begins. */
  long startAfter(long sequence, Frames frames) throws IOException {
    long at = starts.get((int) (sequence / STRIDE));
    for (long i = sequence - sequence % STRIDE; i < sequence; i++) {
      at += frames.header(at).size();
    }
    return at;
  }
}
