package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads words that were turned upside down, and so stand back to front. */
final class UpsideDown {
  static final UpsideDown STANDARD = new UpsideDown();

  private final Map<String, String> letters = new HashMap<>();

  private UpsideDown() {
    for (String[] row : Resources.rows("turned.tsv")) {
      letters.put(row[0], row[1]);
    }
  }

  /** The word the right way up; empty if it does not stand on its head. */
  List<Cell> turn(List<Cell> word) {
    List<Cell> turned = new ArrayList<>(word.size());
    int sure = 0;
    for (int i = word.size() - 1; i >= 0; i--) {
      Cell cell = word.get(i);
      String letter = letters.get(cell.sign());
      if (letter == null) {
        return List.of();
      }
      sure += cell.sign().charAt(0) >= 0x80 ? 1 : 0;
      turned.add(new Cell(cell.sign(), cell.start(), List.of(letter), Edit.Kind.WIDTH));
    }
    return sure == 0 ? List.of() : turned;
  }
}
