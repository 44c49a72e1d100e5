package io.github.moderation4j.core.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When, where and how an election is held, so that the category {@code civic/voting} can tell a
 * wrong day, hour, place or way of voting from the right one.
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
 * @param registration the last day on which voters may register; empty if that is not checked
 * @param hours when polling stations open and close; empty if that is not checked
 * @param places names of the polling places that are open; a text that says one is closed or moved
 *     is wrong
 */
public record ElectionCalendar(
    Set<LocalDate> days,
    Set<Method> methods,
    Optional<LocalDate> registration,
    Optional<Hours> hours,
    Set<String> places) {

  /**
   * When polling stations are open.
   *
   * @param open when they open
   * @param close when they close, after they opened
   */
  public record Hours(LocalTime open, LocalTime close) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if they do not close after they open
     */
    public Hours {
      if (!close.isAfter(open)) {
        throw new IllegalArgumentException(
            "polling stations must close after they open, but were open from %s to %s"
                .formatted(open, close));
      }
    }
  }

  /** A way of casting a vote, or of answering a census. */
  public enum Method {
    /** At a polling station, or at the door. */
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

    /** The words for all methods but some, as terms of a class. */
    static String wordsOfOthers(Set<Method> offered) {
      return Arrays.stream(values())
          .filter(method -> !offered.contains(method))
          .map(method -> method.words)
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if there is no day or no method, or voters may register after
   *     the last day
   */
  public ElectionCalendar {
    days = Set.copyOf(days);
    methods = Set.copyOf(methods);
    places = Set.copyOf(places);
    Objects.requireNonNull(registration, "registration");
    Objects.requireNonNull(hours, "hours");
    if (days.isEmpty() || methods.isEmpty()) {
      throw new IllegalArgumentException(
          "an election needs a day and a method, but had %d days and %d methods"
              .formatted(days.size(), methods.size()));
    }
    Set<LocalDate> all = days;
    registration
        .filter(last -> all.stream().allMatch(last::isAfter))
        .ifPresent(
            last -> {
              throw new IllegalArgumentException(
                  "registration must end with the election, but ended on " + last);
            });
  }

  /**
   * An election of which only days and methods are checked.
   *
   * @param days all days on which votes may be cast; at least one
   * @param methods the ways in which votes may be cast; at least one
   */
  public ElectionCalendar(Set<LocalDate> days, Set<Method> methods) {
    this(days, methods, Optional.empty(), Optional.empty(), Set.of());
  }

  /**
   * The same election, with the end of registration.
   *
   * @param last the last day on which voters may register
   * @return a copy
   */
  public ElectionCalendar withRegistrationUntil(LocalDate last) {
    return new ElectionCalendar(days, methods, Optional.of(last), hours, places);
  }

  /**
   * The same election, with the hours of polling.
   *
   * @param open when polling stations open
   * @param close when they close
   * @return a copy
   */
  public ElectionCalendar withHours(LocalTime open, LocalTime close) {
    Optional<Hours> polling = Optional.of(new Hours(open, close));
    return new ElectionCalendar(days, methods, registration, polling, places);
  }

  /**
   * The same election, with the places of polling.
   *
   * @param names what the open polling places are called
   * @return a copy
   */
  public ElectionCalendar withPlaces(Set<String> names) {
    return new ElectionCalendar(days, methods, registration, hours, names);
  }

  /**
   * The word classes that the frames on voting need.
   *
   * @return a pack without categories of its own
   */
  public CategoryPack toPack() {
    String classes =
        """
        [wrong-day]
        %s
        [wrong-method]
        %s
        [wrong-registration-day]
        %s
        [wrong-opening-hour]
        %s
        [wrong-closing-hour]
        %s
        [polling-place]
        %s
        """
            .formatted(
                DateWords.joined(Stream.concat(wrongWeekdays(), DateWords.besides(days))),
                Method.wordsOfOthers(methods),
                DateWords.joined(registration.stream().map(Set::of).flatMap(DateWords::besides)),
                DateWords.joined(hours.stream().map(Hours::open).flatMap(DateWords::besides)),
                DateWords.joined(hours.stream().map(Hours::close).flatMap(DateWords::besides)),
                DateWords.joined(places.stream().sorted()));
    return CategoryPack.ofClasses("election-calendar", "Election calendar", classes);
  }

  private Stream<String> wrongWeekdays() {
    Set<DayOfWeek> weekdays =
        days.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
    return Arrays.stream(DayOfWeek.values())
        .filter(weekday -> !weekdays.contains(weekday))
        .map(weekday -> weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }
}
