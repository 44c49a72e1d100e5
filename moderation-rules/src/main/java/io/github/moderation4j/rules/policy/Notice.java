package io.github.moderation4j.rules.policy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the author is told when a rule fires, in one or several languages.
 *
 * <p>A text may name {@code {policy}}, {@code {rule}}, {@code {category}} and {@code {verdict}},
 * and nothing else: no score, no evidence, no condition, so that it reveals no more than its writer
 * wants.
 *
 * @param texts text by language tag; the empty tag serves every other language
 */
public record Notice(Map<String, String> texts) {
  /** The names that a text may use. */
  public static final List<String> PARAMETERS = List.of("policy", "rule", "category", "verdict");

  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z_.-]{0,40})\\}");

  /**
   * Checks and copies the texts.
   *
   * @throws IllegalArgumentException if there is no text, or one names an unknown parameter
   */
  public Notice {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("notice must have a text");
    }
    texts.values().forEach(text -> unknownParameters(text).forEach(Notice::refuse));
  }

  private static void refuse(String parameter) {
    throw new IllegalArgumentException(
        "found '{%s}'; expected one of {%s}".formatted(parameter, String.join("}, {", PARAMETERS)));
  }

  static List<String> unknownParameters(String text) {
    return PARAMETER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(name -> !PARAMETERS.contains(name))
        .toList();
  }

  static List<String> placeholders() {
    return PARAMETERS.stream().map(name -> "{" + name + "}").toList();
  }

  /**
   * One text for every language.
   *
   * @param text the text
   * @return the notice
   */
  public static Notice of(String text) {
    return new Notice(Map.of("", text));
  }

  /**
   * The text in a language: of its tag, else of its language alone, else the one without a tag,
   * else English, else the first.
   *
   * @param locale the language of the author
   * @param values what the parameters stand for
   * @return the text with its parameters filled in
   */
  public String text(Locale locale, Map<String, String> values) {
    String text =
        List.of(locale.toLanguageTag(), locale.getLanguage(), "", "en").stream()
            .filter(texts::containsKey)
            .map(texts::get)
            .findFirst()
            .orElseGet(() -> texts.values().iterator().next());
    return PARAMETER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
  }
}
