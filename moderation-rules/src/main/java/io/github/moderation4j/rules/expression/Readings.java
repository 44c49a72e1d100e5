package io.github.moderation4j.rules.expression;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of one content, each read when it is first asked for. Made once and used for one
 * content after the other, so that reading allocates nothing. Not thread-safe.
 */
public final class Readings {
  private final Quantity.Reader[] readers;
  private final boolean[] known;

  /** The values of the quantities, not a number if not read yet; constants; room for results. */
  final double[] cells;

  private @Nullable Context context;

  Readings(List<Quantity> quantities, double[] constants) {
    this.readers = quantities.stream().map(Quantity::reader).toArray(Quantity.Reader[]::new);
    this.known = new boolean[readers.length];
    this.cells = new double[readers.length + constants.length + FlatConditions.LONGEST];
    System.arraycopy(constants, 0, cells, readers.length, constants.length);
  }

  /**
   * Turns to another content, and forgets what was read before.
   *
   * @param next where to read from; null to let go of the last one
   */
  public void turnTo(@Nullable Context next) {
    context = next;
    Arrays.fill(known, false);
    Arrays.fill(cells, 0, readers.length, Double.NaN);
  }

  /**
   * The value of a quantity.
   *
   * @param slot its number
   * @return its value; not a number if it is unknown
   */
  public double at(int slot) {
    return cell(slot);
  }

  /** What stands in a cell, read now if it is a quantity that was not asked for yet. */
  double cell(int cell) {
    if (cell < known.length && !known[cell] && context != null) {
      known[cell] = true;
      cells[cell] = readers[cell].read(context);
    }
    return cells[cell];
  }
}
