package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import io.github.moderation4j.core.analysis.Token;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a sense of a term holds: words that must or must not stand near it, languages, and whether
 * the author must assert the term, or must mean others.
 *
 * @param near fingerprints of words of which one must be near; empty if none is needed
 * @param notNear fingerprints of words of which none may be near
 * @param languages BCP 47 languages the text must be in; empty for any
 * @param notName whether the term must not be written like a name: a capital, then small letters
 * @param mention whether the term counts even where it is not the author's assertion
 * @param self whether the term is as sure where the authors speak of themselves
 */
record Context(
    Set<Long> near,
    Set<Long> notNear,
    Set<String> languages,
    boolean notName,
    boolean mention,
    boolean self) {
  /** The sense holds everywhere. */
  static final Context ANY = new Context(Set.of(), Set.of(), Set.of(), false, false, false);

  private static final int NOT_NAME = 1;
  private static final int MENTION = 2;
  private static final int SELF = 4;
  private static final Set<String> FLAGS = Set.of("mention", "not-name", "self");

  /** How many words to each side are near. */
  static final int WINDOW = 6;

  Context {
    near = Set.copyOf(near);
    notNear = Set.copyOf(notNear);
    languages = Set.copyOf(languages);
  }

  /** Whether the sense holds for the tokens {@code [first, end)}. */
  boolean holds(AnalyzedText text, int first, int end) {
    return (languages.isEmpty() || languages.contains(text.language()))
        && !(notName && isName(text, first, end))
        && (near.isEmpty() || standsNear(near, text, first, end))
        && (notNear.isEmpty() || !standsNear(notNear, text, first, end));
  }

  private static boolean isName(AnalyzedText text, int first, int end) {
    String written = text.spanOf(first, end).of(text.original());
    return Character.isUpperCase(written.codePointAt(0))
        && written.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean standsNear(Set<Long> cues, AnalyzedText text, int first, int end) {
    int last = Math.min(text.tokenCount(), end + WINDOW);
    for (int i = Math.max(0, first - WINDOW); i < last; i++) {
      if ((i < first || i >= end) && cues.contains(text.hashAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a context such as {@code near: paw, fur; lang: en}.
   *
   * @return the context, or empty if a part is none of the six
   */
  static Optional<Context> parse(String cell) {
    Context context = ANY;
    for (String part : cell.split(";", -1)) {
      int colon = part.indexOf(':');
      String key = (colon < 0 ? part : part.substring(0, colon)).strip();
      Set<String> values = colon < 0 ? Set.of() : words(part.substring(colon + 1));
      Optional<Context> next = key.isEmpty() ? Optional.of(context) : context.with(key, values);
      if (next.isEmpty()) {
        return next;
      }
      context = next.get();
    }
    return Optional.of(context);
  }

  private Optional<Context> with(String key, Set<String> values) {
    if (values.isEmpty() != FLAGS.contains(key)) {
      return Optional.empty();
    }
    return switch (key) {
      case "near" ->
          Optional.of(new Context(hashes(values), notNear, languages, notName, mention, self));
      case "not-near" ->
          Optional.of(new Context(near, hashes(values), languages, notName, mention, self));
      case "lang" -> Optional.of(new Context(near, notNear, values, notName, mention, self));
      case "not-name" -> Optional.of(new Context(near, notNear, languages, true, mention, self));
      case "mention" -> Optional.of(new Context(near, notNear, languages, notName, true, self));
      case "self" -> Optional.of(new Context(near, notNear, languages, notName, mention, true));
      default -> Optional.empty();
    };
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<Long> hashes(Collection<String> words) {
    return words.stream().map(Token::hashOf).collect(Collectors.toSet());
  }

  void write(TableWriter out) {
    write(near, out);
    write(notNear, out);
    out.number(languages.size());
    languages.stream().sorted().forEach(out::string);
    out.number((notName ? NOT_NAME : 0) | (mention ? MENTION : 0) | (self ? SELF : 0));
  }

  private static void write(Set<Long> words, TableWriter out) {
    out.number(words.size());
    words.stream().sorted().forEach(out::hash);
  }

  static Context read(TableReader in) {
    Set<Long> near = words(in);
    Set<Long> notNear = words(in);
    Set<String> languages = new HashSet<>();
    for (int n = in.number(); n > 0; n--) {
      languages.add(in.string());
    }
    int flags = in.number();
    return new Context(
        near,
        notNear,
        languages,
        (flags & NOT_NAME) != 0,
        (flags & MENTION) != 0,
        (flags & SELF) != 0);
  }

  private static Set<Long> words(TableReader in) {
    Set<Long> words = new HashSet<>();
    for (int n = in.number(); n > 0; n--) {
      words.add(in.hash());
    }
    return words;
  }
}
