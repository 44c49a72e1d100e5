package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Span;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Something to be done beside the verdict, by the application.
 *
 * <p>A decision lists the actions that are due; each is due once per content and rule. A subject is
 * named by its kind, such as {@code author}; the decision says which id stands for it.
 */
public sealed interface Action {
  /**
   * Covers spots of the text.
   *
   * @param spans where, in order of position, without overlaps
   */
  record Mask(List<Span> spans) implements Action {
    /** Copies the spans. */
    public Mask {
      spans = List.copyOf(spans);
    }
  }

  /**
   * Shows an information card beside the content, such as official election information.
   *
   * @param topic what the card is about
   * @param link id of the card or link that the application keeps
   */
  record AttachNotice(String topic, String link) implements Action {
    /** Checks that no component is missing. */
    public AttachNotice {
      Objects.requireNonNull(topic, "topic");
      Objects.requireNonNull(link, "link");
    }
  }

  /**
   * Remembers a label for a subject; rules read it back and count it.
   *
   * @param subject kind of the subject, such as {@code author}
   * @param name the label
   * @param ttl how long it stays; positive
   */
  record Label(String subject, String name, Duration ttl) implements Action {
    /**
     * Checks the duration.
     *
     * @throws IllegalArgumentException if {@code ttl} is not positive
     */
    public Label {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(name, "name");
      if (ttl.isNegative() || ttl.isZero()) {
        throw new IllegalArgumentException("ttl must be positive, but was " + ttl);
      }
    }
  }

  /**
   * Counts strikes against the author.
   *
   * @param points how many; at least 1
   */
  record Strike(int points) implements Action {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code points} is below 1
     */
    public Strike {
      if (points < 1) {
        throw new IllegalArgumentException("points must be at least 1, but was " + points);
      }
    }
  }

  /**
   * Sends the content to a queue of reviewers.
   *
   * @param queue name of the queue
   */
  record Route(String queue) implements Action {
    /** Checks that no component is missing. */
    public Route {
      Objects.requireNonNull(queue, "queue");
    }
  }

  /**
   * Tells somebody, such as {@code on-call}.
   *
   * @param channel whom, by a name that the application knows
   */
  record Notify(String channel) implements Action {
    /** Checks that no component is missing. */
    public Notify {
      Objects.requireNonNull(channel, "channel");
    }
  }

  /** Withdraws the group in which the content stands. */
  record WithdrawGroup() implements Action {}

  /**
   * An action of the application's own.
   *
   * @param name what to do
   * @param parameters with what, in order of name
   */
  record Custom(String name, Map<String, String> parameters) implements Action {
    /** Copies the parameters. */
    public Custom {
      Objects.requireNonNull(name, "name");
      parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
  }
}
