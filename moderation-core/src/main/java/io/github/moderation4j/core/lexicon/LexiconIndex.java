package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.content.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All terms of some lexicons, compiled for matching.
 *
 * <p>A term is indexed under a group: a set of senses, shared by all terms that have just these.
 * Terms are cut into words by the same analyser as texts, so both always agree on what a word is.
 */
final class LexiconIndex {
  private final TextAnalyzer analyzer = TextAnalyzer.standard();
  private final List<Set<Sense>> groups = new ArrayList<>(List.of(Set.<Sense>of()));
  private final Map<Set<Sense>, Integer> groupNumbers = new HashMap<>();

  final PhraseIndex phrases = new PhraseIndex();
  final PhraseIndex allowed = new PhraseIndex();
  final FragmentTrie fragments = new FragmentTrie();
  final MaskIndex masks = new MaskIndex();

  LexiconIndex(List<Lexicon> lexicons, AllowList allow) {
    for (Lexicon lexicon : lexicons) {
      for (Entry entry : lexicon.entries()) {
        entry.forms().forEach(form -> add(form, entry.sense()));
      }
    }
    for (String form : allow.forms()) {
      spellings(form).stream().map(this::words).forEach(words -> allowed.add(words, 1));
    }
  }

  /** The senses of a group. */
  Set<Sense> senses(int group) {
    return groups.get(group);
  }

  /** Whether a word is innocent whatever it contains. */
  boolean allows(CharSequence word) {
    return PhraseIndex.group(allowed.at(WordHash.ofOne(word))) != 0;
  }

  private void add(String form, Sense sense) {
    if (sense.match() != Match.WORD) {
      boolean prefix = sense.match() == Match.PREFIX;
      fragments.add(form, prefix, groupWith(fragments.groupOf(form, prefix), sense));
      return;
    }
    for (String spelling : spellings(form)) {
      long[] words = words(spelling);
      if (words.length > 0) {
        phrases.add(words, groupWith(phrases.groupOf(words), sense));
      }
    }
    if (sense.isSure() && form.length() > 2 && form.chars().allMatch(Character::isLetter)) {
      masks.add(form, groupWith(0, sense), sense.score());
    }
  }

  /** A phrase as written, and with its words joined and hyphenated. */
  private static List<String> spellings(String form) {
    return form.indexOf(' ') < 0
        ? List.of(form)
        : List.of(form, form.replace(" ", ""), form.replace(' ', '-'));
  }

  private long[] words(String form) {
    AnalyzedText text = analyzer.analyze(Content.of(form));
    return IntStream.range(0, text.tokenCount()).mapToLong(text::hashAt).toArray();
  }

  private int groupWith(int group, Sense sense) {
    Set<Sense> senses = new LinkedHashSet<>(groups.get(group));
    senses.add(sense);
    return groupNumbers.computeIfAbsent(
        senses,
        set -> {
          groups.add(set);
          return groups.size() - 1;
        });
  }
}
