package io.github.moderation4j.rules.expression;

import java.util.List;

/** The form of an expression, before its types are known. Positions are offsets in the source. */
sealed interface Ast {
  int start();

  int end();

  /** The nodes of which this one is made. */
  List<Ast> parts();

  /** Checks the types of this node and makes it ready to run. */
  Code link(Linker linker);

  record Literal(Object value, int start, int end) implements Ast {
    @Override
    public List<Ast> parts() {
      return List.of();
    }

    @Override
    public Code link(Linker linker) {
      return linker.literal(this);
    }
  }

  /** A dotted name, such as {@code author.age}. */
  record Name(String name, int start, int end) implements Ast {
    @Override
    public List<Ast> parts() {
      return List.of();
    }

    @Override
    public Code link(Linker linker) {
      return linker.name(this);
    }
  }

  /** A function of its arguments; of a method, the receiver is the first of them. */
  record Call(String function, boolean method, List<Ast> arguments, int start, int end)
      implements Ast {
    @Override
    public List<Ast> parts() {
      return arguments;
    }

    @Override
    public Code link(Linker linker) {
      return linker.call(this);
    }
  }

  record Unary(String operator, Ast operand, int start, int end) implements Ast {
    @Override
    public List<Ast> parts() {
      return List.of(operand);
    }

    @Override
    public Code link(Linker linker) {
      return linker.unary(this);
    }
  }

  record Binary(String operator, Ast left, Ast right, int at) implements Ast {
    @Override
    public List<Ast> parts() {
      return List.of(left, right);
    }

    @Override
    public Code link(Linker linker) {
      return linker.binary(this);
    }

    @Override
    public int start() {
      return left.start();
    }

    @Override
    public int end() {
      return right.end();
    }
  }

  record Choice(Ast condition, Ast then, Ast otherwise) implements Ast {
    @Override
    public List<Ast> parts() {
      return List.of(condition, then, otherwise);
    }

    @Override
    public Code link(Linker linker) {
      return linker.choice(this);
    }

    @Override
    public int start() {
      return condition.start();
    }

    @Override
    public int end() {
      return otherwise.end();
    }
  }

  record ListOf(List<Ast> elements, int start, int end) implements Ast {
    @Override
    public List<Ast> parts() {
      return elements;
    }

    @Override
    public Code link(Linker linker) {
      return linker.list(this);
    }
  }

  record Index(Ast list, Ast index, int start, int end) implements Ast {
    @Override
    public List<Ast> parts() {
      return List.of(list, index);
    }

    @Override
    public Code link(Linker linker) {
      return linker.index(this);
    }
  }
}
