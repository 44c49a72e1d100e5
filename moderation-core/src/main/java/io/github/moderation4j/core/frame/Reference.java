package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets pronouns, and phrases such as "every blorp", stand for a group. */
final class Reference {
  /** How many sentences back a pronoun may refer, if nobody else is named there. */
  private static final int REACH = 2;

  private final Roles roles;
  private @Nullable WordClass last;
  private int lastUsable;
  private int rivalSentence = -1;

  /** A reader of one text. */
  Reference(Roles roles) {
    this.roles = roles;
  }

  /** Adds the target of the group to everything that refers to one. */
  void resolve(List<Sentence> sentences, Tags tags) {
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
        if (tags.has(i, Roles.ANY)) {
          resolve(i, s, tags);
        }
      }
    }
  }

  private void resolve(int node, int sentence, Tags tags) {
    if (tags.has(node, Roles.QUANTIFIES)) {
      quantify(node, tags);
    }
    if (tags.has(node, Roles.HARMS)) {
      rivalSentence = sentence;
    }
    if (tags.has(node, Roles.NAMES)) {
      last = named(node, tags);
      lastUsable = sentence == rivalSentence ? sentence : sentence + REACH;
    } else if (tags.has(node, Roles.OTHERS)) {
      last = null;
      rivalSentence = sentence;
    } else if (last != null && sentence <= lastUsable && tags.has(node, Roles.REFERS)) {
      refer(node, last, tags);
    }
  }

  private @Nullable WordClass named(int node, Tags tags) {
    Tag group = tags.find(node, roles.group());
    if (group != null) {
      return group.classes().of(roles.group()).get(0);
    }
    Tag member = tags.find(node, roles.member());
    if (member != null) {
      return member.classes().of(roles.member()).get(0);
    }
    Tag identity = tags.find(node, roles.identity());
    return identity == null || !tags.graph().endsClause(identity.end())
        ? null
        : identity.classes().of(roles.identity()).get(0);
  }

  private void refer(int node, WordClass to, Tags tags) {
    refer(node, tags.find(node, roles.pronoun()), to.referredToBy(roles.group()), tags);
    for (int phrase : roles.phrases()) {
      refer(node, tags.find(node, phrase), to.referredToBy(phrase), tags);
    }
  }

  private static void refer(int node, @Nullable Tag pronoun, WordClass to, Tags tags) {
    if (pronoun != null) {
      tags.resolve(node, to, pronoun.end());
    }
  }

  /** Every one of a group is the group. */
  private void quantify(int node, Tags tags) {
    Tag quantifier = tags.find(node, roles.every());
    Tag one = quantifier == null ? null : tags.find(quantifier.end(), roles.member());
    if (one != null) {
      WordClass member = one.classes().of(roles.member()).get(0);
      tags.add(node, member.in(roles.group()), one.end());
    }
  }
}
