package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.expression.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts that a text tells about itself; what the application says comes before them. */
final class ContentFacts {
  /** Possessive, so that a text of any length is read once. */
  private static final Pattern LINK =
      Pattern.compile("(?i)(?:https?://|www\\.)([\\p{L}\\p{N}.-]{1,253}+)");

  private static final Pattern MENTION = Pattern.compile("(?<![\\w@])@\\w{1,50}+");

  private static final List<String> NAMES =
      List.of(
          "content.id",
          "content.text",
          "content.kind",
          "content.language",
          "content.length",
          "content.links",
          "content.domains",
          "content.mentions");

  private final Content content;
  private final Assessment assessment;

  ContentFacts(Content content, Assessment assessment) {
    this.content = content;
    this.assessment = assessment;
  }

  Optional<Object> get(String name) {
    return switch (name) {
      case "content.id" -> known(content.id());
      case "content.text" -> Optional.of(content.text());
      case "content.kind" -> known(content.kind());
      case "content.language" -> language();
      case "content.length" -> Optional.of((long) content.text().length());
      case "content.links" -> Optional.of(LINK.matcher(content.text()).results().count());
      case "content.domains" -> Optional.of(domains());
      case "content.mentions" -> Optional.of(MENTION.matcher(content.text()).results().count());
      default -> Optional.empty();
    };
  }

  Facts all() {
    Map<String, Object> all = new TreeMap<>();
    NAMES.forEach(name -> get(name).ifPresent(value -> all.put(name, value)));
    return Facts.fromNested(all);
  }

  private static Optional<Object> known(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private Optional<Object> language() {
    String language = content.language().orElse(assessment.language());
    return language.equals("und") ? Optional.empty() : known(language);
  }

  private List<String> domains() {
    TreeSet<String> domains = new TreeSet<>();
    Matcher links = LINK.matcher(content.text());
    while (links.find()) {
      domains.add(links.group(1).toLowerCase(Locale.ROOT));
    }
    return new ArrayList<>(domains);
  }
}
