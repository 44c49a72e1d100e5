package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets pronouns stand for the group that was named last.
 *
 * @param named the class of words that name a group or one of it
 * @param group the class of groups, to which a resolved pronoun belongs
 * @param pronoun the class of words that can stand for a group
 * @param pronounWithVerb the class of such words with their verb, which stay in it
 * @param other the class of words that name somebody else, to whom pronouns then refer
 */
record Reference(int named, int group, int pronoun, int pronounWithVerb, int other) {
  /** How many sentences back a pronoun may refer. */
  private static final int REACH = 2;

  /** The number of each class in an index. */
  static Reference in(ClassIndex index) {
    return new Reference(
        index.unionOf(List.of("group", "member")),
        index.idOf("group"),
        index.idOf("pronoun"),
        index.idOf("pronoun-be"),
        index.idOf("other"));
  }

  /** Adds the target of the group to every pronoun that refers to one. */
  void resolve(List<Sentence> sentences, Tags tags) {
    WordClass last = null;
    int lastSentence = 0;
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
        Tags.Tag name = tags.find(i, named);
        if (name != null) {
          last = name.wordClass();
          lastSentence = s;
        } else if (tags.find(i, other) != null) {
          last = null;
        } else if (last != null && s - lastSentence <= REACH) {
          resolve(i, tags.find(i, pronoun), last, group, tags);
          resolve(i, tags.find(i, pronounWithVerb), last, pronounWithVerb, tags);
        }
      }
    }
  }

  private static void resolve(
      int node, Tags.@Nullable Tag refers, WordClass to, int as, Tags tags) {
    if (refers != null) {
      WordClass meant = new WordClass(as, to.target(), to.category());
      tags.add(node, new Tags.Tag(meant, refers.end(), true));
    }
  }
}
