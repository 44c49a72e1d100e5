package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All terms of some lexicons, compiled for matching.
 *
 * <p>A term is indexed under a group: a set of senses, shared by all terms that have just these.
 */
final class LexiconIndex {
  private final List<List<Sense>> groups;

  final PhraseIndex phrases;
  final PhraseIndex allowed;
  final FragmentTrie fragments;
  final MaskIndex masks;

  LexiconIndex(
      List<List<Sense>> groups,
      PhraseIndex phrases,
      PhraseIndex allowed,
      FragmentTrie fragments,
      MaskIndex masks) {
    this.groups = groups;
    this.phrases = phrases;
    this.allowed = allowed;
    this.fragments = fragments;
    this.masks = masks;
  }

  /** The senses of a group. */
  List<Sense> senses(int group) {
    return groups.get(group);
  }

  /** Whether a word is innocent whatever it contains. */
  boolean allows(CharSequence word) {
    return PhraseIndex.group(allowed.at(WordHash.ofOne(word))) != 0;
  }

  void write(TableWriter out) {
    Map<Sense, Integer> senses = new LinkedHashMap<>();
    groups.forEach(group -> group.forEach(s -> senses.putIfAbsent(s, senses.size())));
    out.number(senses.size());
    senses.keySet().forEach(sense -> sense.write(out));
    out.number(groups.size());
    for (List<Sense> group : groups) {
      out.number(group.size());
      group.forEach(sense -> out.number(senses.getOrDefault(sense, 0)));
    }
    phrases.write(out);
    allowed.write(out);
    fragments.write(out);
    masks.write(out);
  }

  static LexiconIndex read(TableReader in) {
    Sense[] senses = new Sense[in.number()];
    for (int i = 0; i < senses.length; i++) {
      senses[i] = Sense.read(in);
    }
    List<List<Sense>> groups = new ArrayList<>();
    for (int n = in.number(); n > 0; n--) {
      Sense[] group = new Sense[in.number()];
      for (int i = 0; i < group.length; i++) {
        group[i] = senses[in.number()];
      }
      groups.add(List.of(group));
    }
    return new LexiconIndex(
        groups,
        PhraseIndex.read(in),
        PhraseIndex.read(in),
        FragmentTrie.read(in),
        MaskIndex.read(in));
  }
}
