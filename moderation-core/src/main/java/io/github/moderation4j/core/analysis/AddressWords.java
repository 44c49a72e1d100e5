package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.Edit;
import java.util.ArrayList;
import java.util.List;

/** Gives the words inside an address as readings, as the address itself is one token. */
final class AddressWords {
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_WORDS = 8;

  private AddressWords() {}

  static List<Reading> of(Tokens tokens, int token) {
    List<Reading> words = new ArrayList<>();
    int start = tokens.start(token);
    for (int i = start; i <= tokens.end(token) && words.size() < MOST_WORDS; i++) {
      boolean letter =
          i < tokens.end(token) && CharClass.of(tokens.text().charAt(i)) == CharClass.LETTER;
      if (!letter) {
        if (i - start >= FEWEST_LETTERS) {
          words.add(word(tokens, token, start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static Reading word(Tokens tokens, int token, int start, int end) {
    Span span = tokens.original(start, end);
    Edit edit = new Edit(Edit.Kind.SPACING, span, "part of an address");
    return new Reading(token, token + 1, tokens.text().substring(start, end), span, List.of(edit));
  }
}
