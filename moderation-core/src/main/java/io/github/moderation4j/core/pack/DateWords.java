package io.github.moderation4j.core.pack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How English texts write days and hours, as terms of a word class. */
final class DateWords {
  /** How many days before the first and after the last one are taken for mistaken dates. */
  private static final int AROUND = 14;

  private static final int NOON = 12;
  private static final int HOURS = 24;

  private DateWords() {}

  /** The days between and around some right ones that are none of them. */
  static Stream<String> besides(Collection<LocalDate> right) {
    LocalDate first = right.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = right.stream().max(LocalDate::compareTo).orElseThrow();
    return first
        .minusDays(AROUND)
        .datesUntil(last.plusDays(AROUND + 1L))
        .filter(date -> !right.contains(date))
        .flatMap(DateWords::spellings);
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

  /** All full hours except one. */
  static Stream<String> besides(LocalTime right) {
    return IntStream.range(0, HOURS)
        .filter(hour -> hour != right.getHour() || right.getMinute() != 0)
        .mapToObj(DateWords::hour)
        .flatMap(List::stream);
  }

  private static List<String> hour(int hour) {
    int twelve = hour % NOON == 0 ? NOON : hour % NOON;
    String half = hour < NOON ? "am" : "pm";
    String dotted = hour < NOON ? "a.m." : "p.m.";
    return List.of(
        twelve + " " + half,
        twelve + half,
        twelve + ":00 " + half,
        twelve + " " + dotted,
        "%02d:00".formatted(hour),
        hour == NOON ? "noon" : twelve + ":00" + half);
  }

  /** Terms as a class file lists them; commas inside a term are kept. */
  static String joined(Stream<String> terms) {
    return terms
        .map(term -> term.replace(",", "\\,"))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
