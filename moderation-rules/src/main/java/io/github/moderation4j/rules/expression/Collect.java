package io.github.moderation4j.rules.expression;

import java.util.ArrayList;
import java.util.List;

/** Lists: made of their elements, and read by position. */
final class Collect {
  private static final Absent NO_ELEMENT = Absent.because("an element at that position");

  private Collect() {}

  static Code.Step all(List<Code.Step> elements) {
    List<Code.Step> steps = List.copyOf(elements);
    return context -> {
      List<Object> values = new ArrayList<>(steps.size());
      for (Code.Step step : steps) {
        Object value = step.run(context);
        if (value instanceof Absent) {
          return value;
        }
        values.add(value);
      }
      return values;
    };
  }

  static Code at(Code list, Code index) {
    return new Code(
        list.type().elementOrAny(),
        Strict.of(
            list,
            index,
            (l, i) -> {
              List<?> values = (List<?>) l;
              long at = (Long) i;
              return at >= 0 && at < values.size() ? values.get((int) at) : NO_ELEMENT;
            }));
  }
}
