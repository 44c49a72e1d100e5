package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads patterns: their frames, each once, then the steps of each pattern. */
final class PatternTable {
  private static final int MEMBER = 0;
  private static final int OPTIONAL = 1;
  private static final int NOT_HERE = 2;
  private static final int NOT_AFTER = 3;
  private static final int GAP = 4;
  private static final int START = 5;
  private static final int END = 6;

  /** Bits of a step that say its kind; those above are the number that goes with it. */
  private static final int KIND_BITS = 3;

  private PatternTable() {}

  static void write(List<Pattern> patterns, TableWriter out) {
    Map<Frame, Integer> frames = new LinkedHashMap<>();
    patterns.forEach(pattern -> frames.putIfAbsent(pattern.frame(), frames.size()));
    out.number(frames.size());
    frames.keySet().forEach(frame -> frame.write(out));
    out.number(patterns.size());
    for (Pattern pattern : patterns) {
      out.number(frames.getOrDefault(pattern.frame(), 0));
      out.number(pattern.length());
      for (int step = 0; step < pattern.length(); step++) {
        out.number(code(pattern.step(step)));
      }
    }
  }

  static List<Pattern> read(TableReader in) {
    Frame[] frames = new Frame[in.number()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = Frame.read(in);
    }
    int count = in.number();
    List<Pattern> patterns = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Frame frame = frames[in.number()];
      Element[] elements = new Element[in.number()];
      for (int step = 0; step < elements.length; step++) {
        elements[step] = element(in.number());
      }
      patterns.add(new Pattern(frame, elements));
    }
    return patterns;
  }

  private static int code(Element element) {
    if (element instanceof Element.Member member) {
      return code(member.optional() ? OPTIONAL : MEMBER, member.wordClass());
    }
    if (element instanceof Element.NotHere not) {
      return code(NOT_HERE, not.wordClass());
    }
    if (element instanceof Element.NotAfter not) {
      return code(NOT_AFTER, not.wordClass());
    }
    if (element instanceof Element.Gap gap) {
      return code(GAP, gap.most());
    }
    return code(element instanceof Element.Start ? START : END, 0);
  }

  private static int code(int kind, int number) {
    return number << KIND_BITS | kind;
  }

  private static Element element(int code) {
    int number = code >> KIND_BITS;
    return switch (code & (1 << KIND_BITS) - 1) {
      case MEMBER -> new Element.Member(number, false);
      case OPTIONAL -> new Element.Member(number, true);
      case NOT_HERE -> new Element.NotHere(number);
      case NOT_AFTER -> new Element.NotAfter(number);
      case GAP -> new Element.Gap(number);
      case START -> new Element.Start();
      default -> new Element.End();
    };
  }
}
