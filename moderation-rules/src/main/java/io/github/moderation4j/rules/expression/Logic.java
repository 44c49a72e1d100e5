package io.github.moderation4j.rules.expression;

/** The operators of three-valued logic: what is known decides, where it can. */
final class Logic {
  private Logic() {}

  static Code not(Code operand) {
    return new Code(Type.BOOL, Strict.of(operand, value -> !(Boolean) value));
  }

  static Code and(Code left, Code right) {
    return join(left, right, Boolean.FALSE);
  }

  static Code or(Code left, Code right) {
    return join(left, right, Boolean.TRUE);
  }

  /** One operand with the decisive value settles it, whatever the other one is. */
  private static Code join(Code left, Code right, Boolean decisive) {
    Code.Step first = left.step();
    Code.Step second = right.step();
    return new Code(
        Type.BOOL,
        context -> {
          Object a = first.run(context);
          if (decisive.equals(a)) {
            return a;
          }
          Object b = second.run(context);
          if (!(a instanceof Absent absent) || decisive.equals(b)) {
            return b;
          }
          return b instanceof Absent other ? absent.and(other) : absent;
        });
  }

  static Code choose(Code condition, Code then, Code otherwise) {
    return new Code(
        then.type(),
        context -> {
          Object held = condition.step().run(context);
          if (held instanceof Absent) {
            return held;
          }
          return ((Boolean) held ? then : otherwise).step().run(context);
        });
  }
}
