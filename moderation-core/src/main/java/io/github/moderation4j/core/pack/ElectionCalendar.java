package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.lexicon.AllowList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When and how an election is held, so that the category {@code civic/voting} can tell a wrong day
 * or a wrong way of voting from the right one.
 *
 * <p>Joined to the built-in packs as a pack of word classes for English frames:
 *
 * <pre>{@code
 * Packs packs = Packs.builtIn().and(calendar.toPack());
 * Assessor.builder().remove("frame").add(packs.frameClassifier()).build();
 * }</pre>
 *
 * @param days all days on which votes may be cast, those of early voting included; at least one
 * @param methods the ways in which votes may be cast; at least one
 */
public record ElectionCalendar(Set<LocalDate> days, Set<Method> methods) {
  /** How many days before the first and after the last one are taken for mistaken dates. */
  private static final int AROUND = 14;

  /** A way of casting a vote. */
  public enum Method {
    /** At a polling station. */
    IN_PERSON(""),
    /** By post. */
    POST("post, mail, mail-in ballot, absentee ballot"),
    /** On an official web site. */
    ONLINE("online, internet, website, web site, computer"),
    /** With an official application. */
    APP("app, phone app, mobile app, smartphone"),
    /** By e-mail. */
    EMAIL("email, e-mail"),
    /** By fax. */
    FAX("fax"),
    /** By telephone. */
    TELEPHONE("phone, telephone, phone call, hotline"),
    /** By text message. */
    TEXT_MESSAGE("text, text message, sms");

    private final String words;

    Method(String words) {
      this.words = words;
    }
  }

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if there is no day or no method
   */
  public ElectionCalendar {
    days = Set.copyOf(days);
    methods = Set.copyOf(methods);
    if (days.isEmpty() || methods.isEmpty()) {
      throw new IllegalArgumentException(
          "an election needs a day and a method, but had %d days and %d methods"
              .formatted(days.size(), methods.size()));
    }
  }

  /**
   * The word classes that the frames on voting need.
   *
   * @return a pack without categories of its own
   */
  public CategoryPack toPack() {
    String classes =
        "[wrong-day]\n%s\n[wrong-method]\n%s\n"
            .formatted(joined(wrongDays()), joined(wrongMethods()));
    return new CategoryPack(
        "election-calendar",
        "Election calendar",
        List.of(),
        List.of(),
        AllowList.none(),
        Map.of("classes.en.txt", classes),
        List.of(),
        "");
  }

  private static String joined(Collection<String> terms) {
    return String.join(", ", terms);
  }

  private List<String> wrongDays() {
    LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
    Stream<String> dates =
        first
            .minusDays(AROUND)
            .datesUntil(last.plusDays(AROUND + 1L))
            .filter(date -> !days.contains(date))
            .flatMap(ElectionCalendar::spellings);
    Set<DayOfWeek> weekdays =
        days.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
    Stream<String> names =
        Arrays.stream(DayOfWeek.values())
            .filter(weekday -> !weekdays.contains(weekday))
            .map(weekday -> weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    return Stream.concat(names, dates).toList();
  }

  private static Stream<String> spellings(LocalDate date) {
    int day = date.getDayOfMonth();
    return Stream.of(TextStyle.FULL, TextStyle.SHORT)
        .map(style -> date.getMonth().getDisplayName(style, Locale.ENGLISH))
        .distinct()
        .flatMap(month -> spellings(month, day));
  }

  private static Stream<String> spellings(String month, int day) {
    String ordinal = day + ending(day);
    return Stream.of(
        month + " " + day,
        month + " " + ordinal,
        day + " " + month,
        ordinal + " " + month,
        ordinal + " of " + month);
  }

  private static String ending(int day) {
    if (day / 10 == 1) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private List<String> wrongMethods() {
    return Arrays.stream(Method.values())
        .filter(method -> !methods.contains(method))
        .map(method -> method.words)
        .toList();
  }
}
