package io.github.moderation4j.core.text;

import io.github.moderation4j.core.content.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The changes of one text in little room: a hostile text has millions, and hardly one is ever
 * shown.
 *
 * <p>Neighbouring changes of one kind that removed something are one entry. Notes are written when
 * they are asked for.
 */
final class EditLog {
  private static final Edit.Kind[] KINDS = Edit.Kind.values();

  private final String original;
  private byte[] kinds = new byte[8];
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private String[] replacements = new String[8];
  private int size;

  EditLog(String original) {
    this.original = original;
  }

  void add(Edit.Kind kind, int start, int end, String replacement) {
    boolean removed = replacement.isEmpty();
    if (removed && size > 0 && kinds[size - 1] == kind.ordinal() && ends[size - 1] == start) {
      ends[size - 1] = end;
      return;
    }
    if (size == kinds.length) {
      grow();
    }
    kinds[size] = (byte) kind.ordinal();
    starts[size] = start;
    ends[size] = end;
    replacements[size] = replacement;
    size++;
  }

  private void grow() {
    int room = size * 2;
    kinds = Arrays.copyOf(kinds, room);
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    replacements = Arrays.copyOf(replacements, room);
  }

  /** The changes that touch a range, in order. */
  List<Edit> touching(Span span) {
    int from = Arrays.binarySearch(ends, 0, size, span.start() + 1);
    List<Edit> found = new ArrayList<>();
    for (int i = from < 0 ? -from - 1 : from; i < size && starts[i] < span.end(); i++) {
      found.add(new Edit(KINDS[kinds[i]], new Span(starts[i], ends[i]), note(i)));
    }
    return found;
  }

  private String note(int i) {
    String changed = original.substring(starts[i], ends[i]);
    if (!replacements[i].isEmpty()) {
      return changed + "→" + replacements[i];
    }
    int count = changed.codePointCount(0, changed.length());
    String name = count == 1 ? name(changed.codePointAt(0)) : plural(KINDS[kinds[i]]);
    return (count == 1 ? name : count + " " + name) + " removed";
  }

  private static String plural(Edit.Kind kind) {
    return kind == Edit.Kind.MARK ? "combining marks" : "invisible characters";
  }

  private static String name(int code) {
    String name = Character.getName(code);
    return name == null
        ? "character U+%04X".formatted(code)
        : name.toLowerCase(Locale.ROOT).replace("zero width", "zero-width");
  }
}
