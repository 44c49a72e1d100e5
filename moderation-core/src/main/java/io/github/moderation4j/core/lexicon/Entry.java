package io.github.moderation4j.core.lexicon;

import java.util.List;

/**
 * A row of a lexicon: the forms of a term with one of its senses.
 *
 * @param forms the spellings, in normal form; never empty
 * @param sense what they mean
 */
record Entry(List<String> forms, Sense sense) {
  Entry {
    forms = List.copyOf(forms);
  }
}
