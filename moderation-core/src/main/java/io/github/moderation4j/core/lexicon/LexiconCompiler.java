package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the index of some lexicons.
 *
 * <p>Terms are cut into words by the same analyser as texts, so both always agree on what a word
 * is.
 */
final class LexiconCompiler {
  private final TextAnalyzer analyzer = TextAnalyzer.standard();
  private final Map<Sense, Sense> senses = new HashMap<>();
  private final List<List<Sense>> groups = new ArrayList<>(List.of(List.<Sense>of()));

  /** From a group and a sense to the group that has the sense too. */
  private final Map<Integer, Map<Sense, Integer>> extended = new HashMap<>();

  private final PhraseIndex phrases = new PhraseIndex();
  private final PhraseIndex allowed = new PhraseIndex();
  private final FragmentTrie fragments = new FragmentTrie();
  private final MaskIndex masks = new MaskIndex();

  private LexiconCompiler() {}

  static LexiconIndex compile(List<Lexicon> lexicons, AllowList allow) {
    LexiconCompiler compiler = new LexiconCompiler();
    for (Lexicon lexicon : lexicons) {
      for (Entry entry : lexicon.entries()) {
        Sense sense = compiler.senses.computeIfAbsent(entry.sense(), same -> same);
        entry.forms().forEach(form -> compiler.add(form, sense));
      }
    }
    for (String form : allow.forms()) {
      compiler.spellings(form).forEach(words -> compiler.allowed.add(words, 1));
    }
    return new LexiconIndex(
        compiler.groups, compiler.phrases, compiler.allowed, compiler.fragments, compiler.masks);
  }

  private void add(String form, Sense sense) {
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
      masks.add(form, groupWith(0, sense), sense.score() >= MaskIndex.VERY_SURE);
    }
  }

  /** A phrase as written, and with its words joined. */
  private List<long[]> spellings(String form) {
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
