package io.github.moderation4j.rules.expression;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of one content, each read when it is first asked for. Made once and used for one
 * content after the other, so that reading allocates nothing. Not thread-safe.
 */
public final class Readings {
  private final Quantity.Reader[] readers;
  private final double[] values;
  private final boolean[] known;

  /** Where flat code keeps what it has still to join. */
  final double[] stack = new double[FlatCondition.DEEPEST];

  private @Nullable Context context;

  /**
   * Readings of some quantities.
   *
   * @param quantities all that will be asked for
   */
  public Readings(Quantities quantities) {
    this.readers =
        quantities.all().stream().map(Quantity::reader).toArray(Quantity.Reader[]::new);
    this.values = new double[readers.length];
    this.known = new boolean[readers.length];
  }

  /**
   * Turns to another content, and forgets what was read before.
   *
   * @param next where to read from; null to let go of the last one
   */
  public void turnTo(@Nullable Context next) {
    context = next;
    Arrays.fill(known, false);
  }

  /**
   * The value of a quantity.
   *
   * @param slot its number
   * @return its value; not a number if it is unknown
   * @throws IllegalStateException if there is no content to read
   */
  public double at(int slot) {
    return known[slot] ? values[slot] : read(slot);
  }

  private double read(int slot) {
    if (context == null) {
      throw new IllegalStateException("there is no content to read");
    }
    double value = readers[slot].read(context);
    values[slot] = value;
    known[slot] = true;
    return value;
  }
}
