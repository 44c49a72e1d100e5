package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a match means and when it counts.
 *
 * @param id name of the frame, unique within a set
 * @param categories the headings; empty when only {@code target} was given
 * @param byTarget whether the category of the group spoken of is a heading too
 * @param score how sure a match is, from 0 to 1
 * @param severity how bad it is if true
 * @param note why, for people
 * @param unless stances that forbid a match at any of its words, the group's name apart
 * @param require a stance that must hold at some word of the match
 * @param language the language of its words
 */
record Frame(
    String id,
    List<Category> categories,
    boolean byTarget,
    double score,
    Severity severity,
    String note,
    Set<Stance> unless,
    Optional<Stance> require,
    FileLanguage language) {}
