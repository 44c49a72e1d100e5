package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of terms with what each means, how bad that is, and where it holds. Immutable.
 *
 * <p>Read from a table, or made of plain words:
 *
 * <pre>{@code
 * Lexicon ours = Lexicon.of("house-rules", Category.of("profanity"), Severity.LOW, 0.9,
 *     List.of("blorp", "snarg off"));
 * }</pre>
 */
public final class Lexicon {
  private final String name;
  private final String table;
  private final List<Entry> entries;

  private Lexicon(String name, String table) {
    this.name = Objects.requireNonNull(name, "name");
    this.table = table;
    this.entries = List.copyOf(new LexiconReader(name).read(table));
  }

  /**
   * Reads a lexicon from a headed table, as specified in {@code docs/formats/lexicon.md}.
   *
   * @param name the file name, for messages
   * @param table the whole table
   * @return the lexicon
   * @throws LexiconException if anything is wrong, with all of it
   */
  public static Lexicon read(String name, String table) {
    return new Lexicon(name, table);
  }

  /**
   * A lexicon of plain words and phrases that all mean the same.
   *
   * @param list the name under which rules count the hits; lower-case words joined by {@code -}
   * @param category the heading they speak for
   * @param severity how bad it is
   * @param score how sure one of them alone makes a reader, above 0 and at most 1
   * @param terms the words and phrases, in any case; each is matched as a whole
   * @return the lexicon
   * @throws LexiconException if anything is wrong, with all of it
   */
  public static Lexicon of(
      String list, Category category, Severity severity, double score, Collection<String> terms) {
    String rest =
        String.join(
            "\t",
            "",
            "word",
            category.id(),
            list,
            severity.name().toLowerCase(Locale.ROOT),
            Double.toString(score),
            LexiconReader.NONE,
            LexiconReader.NONE,
            "listed by the application");
    String rows = terms.stream().map(term -> term + rest).collect(Collectors.joining("\n"));
    return read(list, String.join("\t", LexiconReader.COLUMNS) + "\n" + rows);
  }

  /**
   * The name of the list or file.
   *
   * @return the name given when it was made
   */
  public String name() {
    return name;
  }

  /**
   * The headings its terms speak for.
   *
   * @return an immutable set
   */
  public Set<Category> categories() {
    return entries.stream().map(e -> e.sense().category()).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * How many spellings it knows, each counted once for each of its senses.
   *
   * @return the number of forms, at least 0
   */
  public int size() {
    return entries.stream().mapToInt(e -> e.forms().size()).sum();
  }

  /**
   * The whole words and phrases of a list.
   *
   * @param list the name of the list, such as {@code slurs}
   * @return an immutable list of the forms, each with what it speaks for
   */
  public List<Term> terms(String list) {
    return entries.stream()
        .filter(entry -> entry.sense().list().equals(list))
        .filter(entry -> entry.sense().match() == Match.WORD)
        .flatMap(entry -> entry.forms().stream().map(form -> term(form, entry.sense())))
        .toList();
  }

  private static Term term(String form, Sense sense) {
    boolean sure = sense.isSure() && sense.context().equals(Context.ANY);
    return new Term(form, sense.category(), sense.target(), sure);
  }

  /**
   * A form of a term with what it speaks for.
   *
   * @param form the spelling, in normal form
   * @param category the heading
   * @param target the group it is aimed at, if any
   * @param sure whether it means this wherever it stands
   */
  public record Term(String form, Category category, Optional<String> target, boolean sure) {}

  /** The single words that are sure enough to be found where they are misspelt. */
  Stream<String> sureWords() {
    return entries.stream()
        .filter(entry -> entry.sense().isSure() && entry.sense().context().equals(Context.ANY))
        .flatMap(entry -> entry.forms().stream())
        .filter(form -> form.indexOf(' ') < 0);
  }

  /** The table that it was read from. */
  String table() {
    return table;
  }

  List<Entry> entries() {
    return entries;
  }
}
