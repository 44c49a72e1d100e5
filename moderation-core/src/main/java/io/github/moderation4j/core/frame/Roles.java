package io.github.moderation4j.core.frame;

import java.util.List;

/**
 * The numbers of those classes that mean something to the reader itself, not only to frames.
 *
 * @param group names of groups
 * @param member words for one of a group, which name it after a quantifier
 * @param every quantifiers
 * @param other words for somebody else, to whom pronouns then refer
 * @param harm what somebody does to the group named next, so that later pronouns mean the doer
 * @param pronoun pronouns that may stand for a group
 * @param phrases classes of phrases in which a pronoun stands for a group
 * @param agree words by which an author agrees with what others say
 * @param homonym phrases that hold the name of a group and mean something else
 */
record Roles(
    int group,
    int member,
    int every,
    int other,
    int harm,
    int pronoun,
    List<Integer> phrases,
    int agree,
    int homonym) {
  /** The classes of an index, made if no file names them. */
  static Roles in(ClassIndex index) {
    return new Roles(
        index.idOf("group"),
        index.idOf("member"),
        index.idOf("every"),
        index.idOf("other"),
        index.idOf("harm"),
        index.idOf("pronoun"),
        index.idsStarting("pronoun-"),
        index.idOf("agree"),
        index.idOf("homonym"));
  }
}
