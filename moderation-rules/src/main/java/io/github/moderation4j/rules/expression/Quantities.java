package io.github.moderation4j.rules.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the quantities that the conditions of a policy read. Not thread-safe. */
public final class Quantities {
  private final Map<Quantity, Integer> slots = new HashMap<>();
  private final List<Quantity> quantities = new ArrayList<>();

  /**
   * The number of a quantity.
   *
   * @param quantity the quantity
   * @return from 0 on, in the order in which they were asked for
   */
  public int slot(Quantity quantity) {
    return slots.computeIfAbsent(
        quantity,
        q -> {
          quantities.add(q);
          return quantities.size() - 1;
        });
  }

  List<Quantity> all() {
    return quantities;
  }
}
