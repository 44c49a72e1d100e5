package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds one pattern in one sentence.
 *
 * <p>A depth-first search that remembers which (step, token) pairs have failed, so that no pair is
 * tried twice and the work is bounded by steps × tokens × the widest gap.
 */
final class Matcher {
  /** A class met on the way. */
  private record Met(int token, Tags.Tag tag) {}

  private final Tags tags;
  private final Sentence sentence;
  private final Pattern pattern;
  private final BitSet failed = new BitSet();
  private final Deque<Met> path = new ArrayDeque<>();

  Matcher(Tags tags, Sentence sentence, Pattern pattern) {
    this.tags = tags;
    this.sentence = sentence;
    this.pattern = pattern;
  }

  /** All matches that begin at different tokens. */
  List<Match> matches() {
    List<Match> found = new ArrayList<>();
    for (int token = start(); token < end(); token++) {
      int end = match(0, token);
      if (end >= 0) {
        found.add(toMatch(end));
        path.clear();
      }
    }
    return found;
  }

  int start() {
    return sentence.firstToken();
  }

  int end() {
    return sentence.endToken();
  }

  List<Tags.Tag> tagsAt(int token) {
    return token < end() ? tags.at(token) : List.of();
  }

  boolean onlySigns(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!tags.isSign(token)) {
        return false;
      }
    }
    return true;
  }

  /** Matches the steps after {@code step}. */
  int rest(int step, int token) {
    return match(step + 1, token);
  }

  /** Consumes a tag and matches the steps after {@code step}. */
  int take(Tags.Tag tag, int step, int token) {
    path.addLast(new Met(token, tag));
    int end = match(step + 1, Math.min(token + tag.length(), end()));
    if (end < 0) {
      path.removeLast();
    }
    return end;
  }

  private int match(int step, int token) {
    if (step == pattern.elements().size()) {
      return token;
    }
    int state = step * (end() - start() + 1) + token - start();
    if (failed.get(state)) {
      return -1;
    }
    int end = pattern.elements().get(step).match(this, step, token);
    if (end < 0) {
      failed.set(state);
    }
    return end;
  }

  private Match toMatch(int end) {
    List<Integer> words = new ArrayList<>();
    Optional<Tags.Tag> group = Optional.empty();
    for (Met met : path) {
      if (met.tag().wordClass().target().isPresent()) {
        group = Optional.of(met.tag());
      } else {
        for (int i = 0; i < Math.max(1, met.tag().length()) && met.token() + i < end(); i++) {
          words.add(met.token() + i);
        }
      }
    }
    int first = path.isEmpty() ? start() : path.getFirst().token();
    return new Match(pattern.frame(), first, end, words, group);
  }
}
