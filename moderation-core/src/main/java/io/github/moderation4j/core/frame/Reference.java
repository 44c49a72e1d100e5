package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Sentence;
import java.util.List;

/**
 * Lets pronouns stand for the group that was named last.
 *
 * @param group the class of groups
 * @param pronoun the class of words that can stand for a group
 * @param other the class of words that name somebody else, to whom pronouns then refer
 */
record Reference(int group, int pronoun, int other) {
  /** How many sentences back a pronoun may refer. */
  private static final int REACH = 2;

  /** Adds the class of the group to every pronoun that refers to one. */
  void resolve(List<Sentence> sentences, Tags tags) {
    WordClass last = null;
    int lastSentence = 0;
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
        Tags.Tag named = tags.find(i, group);
        Tags.Tag refers = tags.find(i, pronoun);
        if (named != null) {
          last = named.wordClass();
          lastSentence = s;
        } else if (tags.find(i, other) != null) {
          last = null;
        } else if (refers != null && last != null && s - lastSentence <= REACH) {
          tags.add(i, new Tags.Tag(last, refers.end(), true));
        }
      }
    }
  }
}
