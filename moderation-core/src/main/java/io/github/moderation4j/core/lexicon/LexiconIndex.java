package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * All terms of some lexicons, compiled for matching.
 *
 * <p>A term is indexed under a group: a set of senses, shared by all terms that have just these.
 * Terms are cut into words by the same analyser as texts, so both always agree on what a word is.
 */
final class LexiconIndex {
  private final List<List<Sense>> groups = new ArrayList<>(List.of(List.<Sense>of()));

  final PhraseIndex phrases = new PhraseIndex();
  final PhraseIndex allowed = new PhraseIndex();
  final FragmentTrie fragments = new FragmentTrie();
  final MaskIndex masks = new MaskIndex();

  LexiconIndex(List<Lexicon> lexicons, AllowList allow) {
    Compiler compiler = new Compiler();
    for (Lexicon lexicon : lexicons) {
      for (Entry entry : lexicon.entries()) {
        Sense sense = compiler.known(entry.sense());
        entry.forms().forEach(form -> compiler.add(form, sense));
      }
    }
    for (String form : allow.forms()) {
      compiler.spellings(form).forEach(words -> allowed.add(words, 1));
    }
  }

  /** The senses of a group. */
  List<Sense> senses(int group) {
    return groups.get(group);
  }

  /** Whether a word is innocent whatever it contains. */
  boolean allows(CharSequence word) {
    return PhraseIndex.group(allowed.at(WordHash.ofOne(word))) != 0;
  }

  /** What is needed to fill the index and not to read it. */
  private final class Compiler {
    private final TextAnalyzer analyzer = TextAnalyzer.standard();
    private final Map<Sense, Sense> senses = new HashMap<>();

    /** From a group and a sense to the group that has the sense too. */
    private final Map<Integer, Map<Sense, Integer>> extended = new HashMap<>();

    Sense known(Sense sense) {
      return senses.computeIfAbsent(sense, same -> same);
    }

    void add(String form, Sense sense) {
      if (sense.match() != Match.WORD) {
        boolean prefix = sense.match() == Match.PREFIX;
        fragments.add(form, prefix, groupWith(fragments.groupOf(form, prefix), sense));
        return;
      }
      for (long[] words : spellings(form)) {
        if (words.length > 0) {
          phrases.add(words, groupWith(phrases.groupOf(words), sense));
        }
      }
      if (sense.isSure() && form.length() > 2 && form.chars().allMatch(Character::isLetter)) {
        masks.add(form, groupWith(0, sense), sense.score());
      }
    }

    /** A phrase as written, and with its words joined. */
    List<long[]> spellings(String form) {
      return form.indexOf(' ') < 0
          ? List.of(analyzer.hashes(form))
          : List.of(analyzer.hashes(form), analyzer.hashes(form.replace(" ", "")));
    }

    private int groupWith(int group, Sense sense) {
      return extended
          .computeIfAbsent(group, g -> new IdentityHashMap<>())
          .computeIfAbsent(sense, s -> newGroup(group, s));
    }

    private int newGroup(int group, Sense sense) {
      List<Sense> before = groups.get(group);
      if (before.contains(sense)) {
        return group;
      }
      List<Sense> all = new ArrayList<>(before);
      all.add(sense);
      groups.add(List.copyOf(all));
      return groups.size() - 1;
    }
  }
}
