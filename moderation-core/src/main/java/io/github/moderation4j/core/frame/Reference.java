package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets pronouns, and phrases such as "every blorp", stand for a group. */
final class Reference {
  /** How many sentences back a pronoun may refer, if nobody else is named there. */
  private static final int REACH = 2;

  private final int group;
  private final int member;
  private final int every;
  private final int other;
  private final int pronoun;
  private final List<Integer> phrases;

  private @Nullable WordClass last;
  private int lastUsable;
  private int rivalSentence = -1;

  /** A reader of one text with the classes of an index. */
  Reference(ClassIndex index) {
    this.group = index.idOf("group");
    this.member = index.idOf("member");
    this.every = index.idOf("every");
    this.other = index.idOf("other");
    this.pronoun = index.idOf("pronoun");
    this.phrases = index.idsStarting("pronoun-");
  }

  /** Adds the target of the group to everything that refers to one. */
  void resolve(List<Sentence> sentences, Tags tags) {
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
        quantify(i, tags);
        Tags.Tag name = named(i, tags);
        if (name != null) {
          last = name.wordClass();
          lastUsable = s == rivalSentence ? s : s + REACH;
        } else if (tags.find(i, other) != null) {
          last = null;
          rivalSentence = s;
        } else if (last != null && s <= lastUsable) {
          refer(i, last, tags);
        }
      }
    }
  }

  private Tags.@Nullable Tag named(int node, Tags tags) {
    Tags.Tag name = tags.find(node, group);
    return name != null ? name : tags.find(node, member);
  }

  private void refer(int node, WordClass to, Tags tags) {
    add(node, tags.find(node, pronoun), to.referredToBy(group), tags);
    for (int phrase : phrases) {
      add(node, tags.find(node, phrase), to.referredToBy(phrase), tags);
    }
  }

  /** Every one of a group is the group. */
  private void quantify(int node, Tags tags) {
    Tags.Tag quantifier = tags.find(node, every);
    Tags.Tag one = quantifier == null ? null : tags.find(quantifier.end(), member);
    if (one != null) {
      tags.add(node, new Tags.Tag(one.wordClass().in(group), one.end(), false));
    }
  }

  private static void add(int node, Tags.@Nullable Tag refers, WordClass to, Tags tags) {
    if (refers != null) {
      tags.add(node, new Tags.Tag(to, refers.end(), true));
    }
  }
}
