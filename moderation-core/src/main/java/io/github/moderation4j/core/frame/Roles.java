package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import java.util.List;

/**
 * The numbers of those classes that mean something to the reader itself, not only to frames.
 *
 * @param group names of groups
 * @param member words for one of a group, which name it after a quantifier
 * @param identity adjectives that name a group, where no noun follows
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
    int identity,
    int every,
    int other,
    int harm,
    int pronoun,
    List<Integer> phrases,
    int agree,
    int homonym) {
  void write(TableWriter out) {
    for (int role : new int[] {group, member, identity, every, other, harm, pronoun}) {
      out.number(role);
    }
    out.number(phrases.size());
    phrases.forEach(out::number);
    out.number(agree);
    out.number(homonym);
  }

  static Roles read(TableReader in) {
    return new Roles(
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        phrases(in),
        in.number(),
        in.number());
  }

  private static List<Integer> phrases(TableReader in) {
    Integer[] phrases = new Integer[in.number()];
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = in.number();
    }
    return List.of(phrases);
  }

  /** The classes of an index, made if no file names them. */
  static Roles in(ClassIndex index) {
    return new Roles(
        index.idOf("group"),
        index.idOf("member"),
        index.idOf("identity"),
        index.idOf("every"),
        index.idOf("other"),
        index.idOf("harm"),
        index.idOf("pronoun"),
        index.idsStarting("pronoun-"),
        index.idOf("agree"),
        index.idOf("homonym"));
  }

  /** The bit of words that name a group, or one of a group. */
  static final int NAMES = 1;

  /** The bit of quantifiers. */
  static final int QUANTIFIES = 2;

  /** The bit of words for somebody else. */
  static final int OTHERS = 4;

  /** The bit of what somebody does to a group. */
  static final int HARMS = 8;

  /** The bit of pronouns and phrases that may stand for a group. */
  static final int REFERS = 16;

  /** The bit of words by which an author agrees. */
  static final int AGREES = 32;

  /** The bits of all that matters to the reader itself. */
  static final int ANY = -1;

  /** What a class means to the reader itself, as bits; 0 for nothing. */
  int of(int id) {
    int roles = id == group || id == member ? NAMES : 0;
    roles |= id == every ? QUANTIFIES : 0;
    roles |= id == other ? OTHERS : 0;
    roles |= id == harm ? HARMS : 0;
    roles |= id == pronoun || phrases.contains(id) ? REFERS : 0;
    return roles | (id == agree ? AGREES : 0);
  }

  /** What some classes together mean to the reader itself. */
  int of(WordClass[] classes) {
    int roles = 0;
    for (WordClass wordClass : classes) {
      roles |= of(wordClass.id());
    }
    return roles;
  }
}
